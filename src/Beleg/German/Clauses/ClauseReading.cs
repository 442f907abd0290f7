using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Text;

namespace Beleg.German.Clauses;

/// <summary>Questions that rooms after this one ask of a clause.</summary>
internal static class ClauseReading
{
    // A sentence has a dozen at most; what has more is no German.
    private const int MostDependents = 64;

    /// <summary>Index of the first own word that fits, or -1.</summary>
    public static int FirstWord(this Clause clause, Func<int, bool> fits)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (fits(i))
                    return i;
            }
        }

        return -1;
    }

    /// <summary>True when the clause says that something is not so.</summary>
    public static bool IsNegated(this Analysis analysis, Clause clause) =>
        clause.FirstWord(i =>
            analysis.Words[i].Tag == Stts.PTKNEG
            || (analysis.Words[i].Tag is Stts.PIAT or Stts.PIS && analysis.Words[i].Lemma == "kein")
            || analysis.Surface(i).StartsWith("kein", StringComparison.OrdinalIgnoreCase)
        ) >= 0;

    /// <summary>True for what the clause says is to come: future, or a modal verb of will or duty.</summary>
    public static bool IsFuture(this Analysis analysis, Clause clause)
    {
        var predicate = clause.Predicate;
        if (predicate.Modal is "wollen" or "sollen")
            return true;
        if (predicate.Modal == "müssen")
            return (predicate.Features & (Features.Past | Features.Subjunctive2)) != Features.Past;
        if (predicate.Finite < 0)
            return clause.Kind == ClauseKind.Infinitive;
        var finite = analysis.Words[predicate.Finite];
        return finite.Lemma == "werden"
            && (finite.Features & Features.Past) == Features.None
            && (finite.Features & Features.Subjunctive2) == Features.None
            && !IsPassivePresent(analysis, predicate);
    }

    /// <summary>True for what is only possible or wished: "könnte", "dürfte", "würde", "wenn".</summary>
    public static bool IsHypothetical(this Analysis analysis, Clause clause)
    {
        if (clause.Predicate.Modal is "können" or "dürfen" or "mögen" || clause.Kind == ClauseKind.VerbFirst)
            return true;
        if (clause.Opener >= 0 && analysis.Words[clause.Opener].Lemma is "wenn" or "falls" or "sofern" or "ob")
            return true;
        return clause.Predicate.Finite >= 0
            && analysis.Surface(clause.Predicate.Finite).StartsWith("würde", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// True for "werden" with a participle that is nothing else: "wird … beraten" is as well an infinitive, and then future.
    /// </summary>
    public static bool IsPassive(this Analysis analysis, Predicate predicate) =>
        predicate.IsPassive
        && (
            predicate.Modal is not null
            || !predicate.Verbs.Any(v =>
                analysis.Words[v].Tag == Stts.VVPP && analysis.Surface(v).SequenceEqual(predicate.Lemma)
            )
        );

    /// <summary>The noun phrases among a clause's own words, in order.</summary>
    public static IEnumerable<Phrase> PhrasesOf(this Analysis analysis, Clause clause)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; )
            {
                if (analysis.PhraseAt(i) is { } phrase && phrase.First >= part.First)
                {
                    yield return phrase;
                    i = Math.Max(phrase.End, i + 1);
                }
                else
                {
                    i++;
                }
            }
        }
    }

    /// <summary>The clause with all that depend on it, as one run of words without the marks at its edges.</summary>
    public static WordRange Whole(this Analysis analysis, Clause clause)
    {
        var first = clause.First;
        var end = clause.End;
        var waiting = new Stack<Clause>(analysis.ChildrenOf(clause));
        for (var count = 0; count < MostDependents && waiting.TryPop(out var child); count++)
        {
            first = Math.Min(first, child.First);
            end = Math.Max(end, child.End);
            foreach (var grandchild in analysis.ChildrenOf(child))
                waiting.Push(grandchild);
        }

        return analysis.Trim(new WordRange(first, end));
    }

    /// <summary>A run of words without commas, stops and dashes at its edges.</summary>
    public static WordRange Trim(this Analysis analysis, WordRange words)
    {
        var (first, end) = (words.First, words.End);
        while (
            end > first + 1
            && analysis.Words[end - 1].Tag is Stts.Comma or Stts.Stop or Stts.Mark
            && !IsClosing(analysis, end - 1)
        )
            end--;
        while (first < end - 1 && analysis.Words[first].Tag is Stts.Comma or Stts.Stop)
            first++;
        return new WordRange(first, end);
    }

    /// <summary>The characters of a clause's own words, a span a run, without the marks at its edges.</summary>
    public static IEnumerable<Span> SpansOf(this Analysis analysis, Clause clause) =>
        clause.Parts.Select(p => analysis.SpanOf(analysis.Trim(p)));

    private static bool IsClosing(Analysis analysis, int word) =>
        analysis.Words[word].Kind is Tokens.TokenKind.Close or Tokens.TokenKind.Quote or Tokens.TokenKind.Symbol;

    // "werden stationiert" tells what is; "werden stationiert werden" what will be.
    private static bool IsPassivePresent(Analysis analysis, Predicate predicate) =>
        analysis.IsPassive(predicate) && !predicate.Verbs.Any(v => analysis.Words[v].Tag == Stts.VAINF);
}
