using System.Collections.Immutable;
using System.Globalization;
using Beleg.Figures;
using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Times;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>Finds agreements, pledges, loans, deployments and deadlines, one entry each however often they are mentioned.</summary>
internal sealed class CommitmentFinder
{
    private readonly Analysis analysis;
    private readonly CommitmentReader reader;
    private readonly DeadlineReader deadlines;
    private readonly CommitmentSequel sequel;
    private readonly List<CommitmentDraft> drafts = [];

    private CommitmentFinder(Analysis analysis, ImmutableArray<Figure> figures, Func<Span, string?> sourceAt)
    {
        this.analysis = analysis;
        var wording = new Wording(analysis);
        var parties = new Parties(analysis, sourceAt);
        var extents = new NounExtent(wording);
        reader = new CommitmentReader(analysis, figures, parties, extents);
        deadlines = new DeadlineReader(analysis, new TimesOfClauses(analysis, TimeFinder.Find(analysis)), parties);
        sequel = new CommitmentSequel(wording, parties, extents);
    }

    /// <summary>The commitments of a report, in the order of the text.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="attributions">The statements; the one with index 0 has the id "s1".</param>
    /// <param name="figures">The figures.</param>
    /// <param name="sourceAt">The id of the source that a span mentions; a new source where there is none yet; null for none.</param>
    public static ImmutableArray<Commitment> Find(
        Analysis analysis,
        ImmutableArray<Attribution> attributions,
        ImmutableArray<Figure> figures,
        Func<Span, string?> sourceAt
    )
    {
        var finder = new CommitmentFinder(analysis, figures, sourceAt);
        finder.Read();
        return
        [
            .. finder.drafts.OrderBy(d => d.Spans[0]).Select((draft, i) => finder.Finish(draft, i + 1, attributions)),
        ];
    }

    private void Read()
    {
        var taken = new HashSet<int>();
        foreach (var clause in analysis.Clauses)
        {
            var sentence = analysis.Sentences[clause.Sentence];
            if (sentence.IsHeading || analysis.Surface(sentence.End - 1) is "?")
                continue;
            if ((clause.Parent >= 0 && taken.Contains(clause.Parent)) || sequel.Take(clause, drafts))
            {
                taken.Add(clause.Index);
                continue;
            }

            if ((reader.Read(clause) ?? deadlines.Read(clause)) is { } draft)
                Add(draft);
        }
    }

    private void Add(CommitmentDraft draft)
    {
        if (drafts.LastOrDefault(d => d.IsSameAs(draft)) is { } known)
            known.Take(draft);
        else
            drafts.Add(draft);
    }

    private Commitment Finish(CommitmentDraft draft, int number, ImmutableArray<Attribution> attributions) =>
        new(
            "c" + number.ToString(CultureInfo.InvariantCulture),
            draft.Kind,
            Passage.Of(analysis.Text, draft.Spans),
            draft.Status
        )
        {
            By = draft.By,
            To = draft.To,
            Amount = draft.Amount,
            SecuredBy = draft.SecuredBy,
            Contents = [.. draft.Contents],
            SignedBy = draft.SignedBy,
            Statement = StatementAt(draft.Spans[0], attributions),
            Because = [.. draft.Because],
        };

    // The innermost statement in whose content it stands.
    private static string? StatementAt(Span span, ImmutableArray<Attribution> attributions)
    {
        var best = -1;
        for (var i = 0; i < attributions.Length; i++)
        {
            var content = attributions[i].Content;
            if (
                content.Contains(span.Start)
                && (best < 0 || content.Extent.Length < attributions[best].Content.Extent.Length)
            )
                best = i;
        }

        return best < 0 ? null : "s" + (best + 1).ToString(CultureInfo.InvariantCulture);
    }
}
