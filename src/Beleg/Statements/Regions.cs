using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Statements;

/// <summary>The words that contents and frames are made of.</summary>
internal static class Regions
{
    /// <summary>A clause with all clauses that depend on it and stand in or right after it.</summary>
    public static WordRange Of(Analysis analysis, Clause clause)
    {
        var first = clause.First;
        var end = clause.End;
        for (var i = clause.Index + 1; i < analysis.Clauses.Length; i++)
        {
            var next = analysis.Clauses[i];
            if (next.Sentence != clause.Sentence)
                break;
            if (DependsOn(analysis, next, clause))
                end = Math.Max(end, next.End);
            else if (next.First > end)
                break;
        }

        return new WordRange(first, end);
    }

    /// <summary>True when a clause depends on another, directly or not.</summary>
    public static bool DependsOn(Analysis analysis, Clause clause, Clause on)
    {
        for (var parent = clause.Parent; parent >= 0; parent = analysis.Clauses[parent].Parent)
        {
            if (parent == on.Index)
                return true;
        }

        return false;
    }

    /// <summary>True when the range holds a verb, finite or not.</summary>
    public static bool HasVerb(Analysis analysis, WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (analysis.Words[i].Tag.IsVerb())
                return true;
        }

        return false;
    }

    /// <summary>True when the range holds a finite verb.</summary>
    public static bool HasFinite(Analysis analysis, WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (analysis.Words[i].Tag.IsFinite())
                return true;
        }

        return false;
    }

    /// <summary>The range without marks at its edges that belong to the sentence: commas, stops, colons, dashes, "und".</summary>
    public static WordRange Trim(Analysis analysis, WordRange range)
    {
        var first = range.First;
        var end = range.End;
        while (first < end && (IsEdge(analysis.Words[first].Kind) || analysis.Words[first].Tag == Stts.KON))
            first++;
        while (first < end && IsEdge(analysis.Words[end - 1].Kind))
            end--;
        return new WordRange(first, end);
    }

    /// <summary>
    /// The frame: the clause with the dependent clauses that are not content, and the comma or colon between it and the
    /// content.
    /// </summary>
    public static ImmutableArray<WordRange> Frame(Analysis analysis, Clause clause, ImmutableArray<WordRange> content)
    {
        var own = clause.Parts.AsEnumerable();
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.Kind == ClauseKind.Relative && !content.Overlaps(new WordRange(child.First, child.End)))
                own = own.Concat(Joined(analysis, clause, child));
        }

        var frame = WordRanges.Subtract(WordRanges.Join(own), content);
        return WordRanges.Join(frame.Concat(MarksBetween(analysis, frame, content)));
    }

    private static IEnumerable<WordRange> Joined(Analysis analysis, Clause clause, Clause child)
    {
        var region = Of(analysis, child);
        // With the commas around it where the clause goes on.
        var end = region.End < clause.End ? region.End + 1 : region.End;
        return [new WordRange(Math.Max(0, region.First - 1), end)];
    }

    private static IEnumerable<WordRange> MarksBetween(
        Analysis analysis,
        ImmutableArray<WordRange> frame,
        ImmutableArray<WordRange> content
    )
    {
        foreach (var run in frame)
        {
            if (run.End < analysis.Words.Length && content.Contains(run.End + 1) && IsSeparator(analysis, run.End))
                yield return new WordRange(run.End, run.End + 1);
            if (run.First > 1 && content.Contains(run.First - 2) && IsSeparator(analysis, run.First - 1))
                yield return new WordRange(run.First - 1, run.First);
        }
    }

    private static bool IsSeparator(Analysis analysis, int word) =>
        analysis.Words[word].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash;

    private static bool IsEdge(TokenKind kind) =>
        kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Dash;
}
