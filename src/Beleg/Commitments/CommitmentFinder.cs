using System.Collections.Immutable;
using System.Globalization;
using Beleg.Commitments.Rules;
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
    // No reader keeps more in mind to tie "das Abkommen" to.
    private const int MostRecent = 50;

    private readonly Analysis analysis;
    private readonly CommitmentReader reader;
    private readonly CommitmentSequel sequel;
    private readonly List<CommitmentDraft> drafts = [];
    private readonly List<CommitmentDraft> recent = [];

    private CommitmentFinder(
        Analysis analysis,
        ImmutableArray<Figure> figures,
        TimesOfClauses times,
        Func<Span, string?> sourceAt
    )
    {
        this.analysis = analysis;
        var wording = new Wording(analysis);
        var parties = new Parties(analysis, sourceAt);
        var extents = new NounExtent(wording);
        reader = new CommitmentReader(
            new TellingReader(wording),
            new Terms(analysis, new AmountIndex(figures), parties, extents),
            new DeadlineRule(analysis, times, parties)
        );
        sequel = new CommitmentSequel(wording, parties, extents);
    }

    /// <summary>The commitments of a report, in the order of the text.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="attributions">The statements; the one with index 0 has the id "s1".</param>
    /// <param name="figures">The figures.</param>
    /// <param name="times">The times, by clause.</param>
    /// <param name="sourceAt">The id of the source that a span mentions; a new source where there is none yet; null for none.</param>
    public static ImmutableArray<Commitment> Find(
        Analysis analysis,
        ImmutableArray<Attribution> attributions,
        ImmutableArray<Figure> figures,
        TimesOfClauses times,
        Func<Span, string?> sourceAt
    )
    {
        var finder = new CommitmentFinder(analysis, figures, times, sourceAt);
        finder.Read();
        var statements = new StatementIndex(analysis, attributions);
        return
        [
            .. finder.drafts.OrderBy(d => d.Spans[0]).Select((draft, i) => finder.Finish(draft, i + 1, statements)),
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
            if ((clause.Parent >= 0 && taken.Contains(clause.Parent)) || sequel.Take(clause, recent))
            {
                taken.Add(clause.Index);
                continue;
            }

            if (reader.Read(clause) is { } draft)
                Add(draft);
        }
    }

    private void Add(CommitmentDraft draft)
    {
        if (recent.FindLast(d => d.IsSameAs(draft)) is { } known)
        {
            known.Take(draft);
            return;
        }

        if (recent.FindLast(d => d.HasPaper(draft)) is { } told)
        {
            told.TakePaper(draft);
            return;
        }

        if (CommitmentNouns.OnlyGoesOn(draft.Noun))
            return;

        drafts.Add(draft);
        recent.Add(draft);
        if (recent.Count > MostRecent)
            recent.RemoveAt(0);
    }

    private Commitment Finish(CommitmentDraft draft, int number, StatementIndex statements) =>
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
            Statement = statements.At(draft.Spans[0]),
            Because = [.. draft.Because],
        };
}
