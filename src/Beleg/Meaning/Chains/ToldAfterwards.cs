using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Meaning.Chains;

/// <summary>
/// Links that a sentence tells of what stands before it: "Das sagte sie dem „Kurier“", "Zuvor hatte der „Kurier“ darüber
/// berichtet". Linear in the text but for the sentences that a pointing clause is about, which are those of its paragraph.
/// </summary>
internal sealed class ToldAfterwards
{
    private readonly Analysis analysis;
    private readonly ImmutableArray<Attribution> attributions;
    private readonly Func<int, ImmutableArray<string>> speakersOf;
    private readonly Func<Passage, ImmutableArray<string>> sourcesOf;
    private readonly List<(Passage Words, string Because)>?[] links;

    /// <summary>Looks for such sentences.</summary>
    /// <param name="analysis">The report.</param>
    /// <param name="attributions">Its statements, in order.</param>
    /// <param name="speakersOf">The ids of the sources that make a statement.</param>
    /// <param name="sourcesOf">The ids of the sources that a passage means; one that is not listed yet is from now on.</param>
    public ToldAfterwards(
        Analysis analysis,
        ImmutableArray<Attribution> attributions,
        Func<int, ImmutableArray<string>> speakersOf,
        Func<Passage, ImmutableArray<string>> sourcesOf
    )
    {
        (this.analysis, this.attributions) = (analysis, attributions);
        (this.speakersOf, this.sourcesOf) = (speakersOf, sourcesOf);
        links = new List<(Passage, string)>?[attributions.Length];
        var outlets = ImmutableArray.CreateBuilder<Passage>();
        foreach (var clause in analysis.Clauses)
        {
            if (clause.Predicate.Finite < 0 || analysis.IsQuoted(clause.Predicate.Finite))
                continue;
            if (PointingClause.Read(analysis, clause) is { } pointing)
            {
                outlets.Add(PassageOf(pointing.Outlet));
                Link(clause, pointing);
            }
            else if ((HavingClause.Outlet(analysis, clause) ?? AccountIn.Outlet(analysis, clause)) is { } outlet)
            {
                outlets.Add(PassageOf(outlet));
            }
        }

        Outlets = outlets.ToImmutable();
    }

    /// <summary>The outlets and agencies that are sources, whether or not a statement came through them.</summary>
    public ImmutableArray<Passage> Outlets { get; }

    /// <summary>The links of a statement that stand in sentences behind it, each with the reason.</summary>
    public IEnumerable<(Passage Words, string Because)> LinksOf(int statement) => links[statement] ?? [];

    private void Link(Clause clause, PointingClause pointing)
    {
        var words = PassageOf(pointing.Outlet);
        var speakers = pointing.Speaker is { } speaker ? sourcesOf(PassageOf(speaker)) : [];
        var at = LastBefore(clause);
        var nearest = at < 0 ? -1 : SentenceOf(at);
        if (at < 0 || !IsNear(clause, nearest))
            return;
        for (var sentence = nearest; at >= 0; at--)
        {
            var own = SentenceOf(at);
            if (own < sentence - 1 || analysis.Sentences[own].Paragraph != analysis.Sentences[nearest].Paragraph)
                return;
            if (Concerns(at, own == nearest, pointing, speakers))
                (links[at] ??= []).Add((words, pointing.Because));
            else if (own < nearest)
                return;
            sentence = own;
        }
    }

    // "Das sagte …" takes up the sentence before it, whoever speaks there, and what the same speaker said before. What was
    // reported elsewhere already is no link of what somebody says on his own word.
    private bool Concerns(int at, bool isNearest, PointingClause pointing, ImmutableArray<string> speakers)
    {
        var outlet = analysis.SpanOf(pointing.Outlet);
        if (attributions[at].Speaker is { } speaker && speaker.Spans.Any(s => s.Overlaps(outlet)))
            return false;
        var spoken = speakersOf(at);
        if (pointing.TakesUpAll && isNearest)
            return true;
        return spoken.IsEmpty || pointing.TakesUpAll && spoken.Any(speakers.Contains);
    }

    // The last statement whose content begins before the clause.
    private int LastBefore(Clause clause)
    {
        var start = analysis.Words[clause.First].Span.Start;
        var at = attributions.Length - 1;
        while (at >= 0 && attributions[at].Content.Start >= start)
            at--;
        return at;
    }

    private int SentenceOf(int statement) =>
        analysis.SentenceAt(analysis.WordsIn(attributions[statement].Content.Spans[^1]).First);

    // It stands in the sentence before, and at the beginning of a paragraph in the paragraph before.
    private bool IsNear(Clause clause, int nearest)
    {
        var (own, other) = (analysis.Sentences[clause.Sentence].Paragraph, analysis.Sentences[nearest].Paragraph);
        var opens = clause.Sentence > 0 && analysis.Sentences[clause.Sentence - 1].Paragraph != own;
        return opens
            ? other == analysis.Sentences[clause.Sentence - 1].Paragraph
            : nearest >= clause.Sentence - 1 && other == own;
    }

    private Passage PassageOf(WordRange words) => Passage.Of(analysis.Text, analysis.SpanOf(words));
}
