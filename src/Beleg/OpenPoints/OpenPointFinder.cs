using System.Collections.Immutable;
using System.Globalization;
using Beleg.Commitments;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Times;
using Beleg.Text;

namespace Beleg.OpenPoints;

/// <summary>
/// Finds what a report says is still outstanding: declarations, decisions, verdicts and meetings to come, absent answers,
/// and what is unknown.
/// </summary>
internal sealed class OpenPointFinder
{
    private static readonly ILookup<string, PredicatePattern> Settling = PredicatePattern
        .Read("settling.tsv")
        .ToLookup(p => p.Lemma, StringComparer.Ordinal);

    private readonly Analysis analysis;
    private readonly ImmutableArray<IOpenPointRule> rules;
    private readonly List<(OpenPoint Point, Clause Clause)> found = [];

    private OpenPointFinder(
        Analysis analysis,
        TimesOfClauses times,
        ReportDate? published,
        Func<Span, string?> sourceAt
    )
    {
        this.analysis = analysis;
        var parties = new Parties(analysis, sourceAt);
        var dues = new Dues(analysis, times, published, parties);
        rules = [new PatternRule(analysis, dues, new Debtors(analysis, parties), parties), new AttributeRule(analysis)];
    }

    /// <summary>The open points of a report, in the order of the text.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="times">The times, by clause.</param>
    /// <param name="published">When the report was published, for what is due; null where unknown.</param>
    /// <param name="sourceAt">The id of the source that a span mentions; a new source where there is none yet; null for none.</param>
    public static ImmutableArray<OpenPoint> Find(
        Analysis analysis,
        TimesOfClauses times,
        ReportDate? published,
        Func<Span, string?> sourceAt
    )
    {
        var finder = new OpenPointFinder(analysis, times, published, sourceAt);
        finder.Read();
        return
        [
            .. finder.found.Select(
                (f, i) => f.Point with { Id = "o" + (i + 1).ToString(CultureInfo.InvariantCulture) }
            ),
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
            if (Settles(clause))
                found.RemoveAll(f => f.Clause.Sentence == clause.Sentence - 1 && IsPast(f.Clause));
            if ((clause.Parent >= 0 && taken.Contains(clause.Parent)) || Read(clause))
                taken.Add(clause.Index);
        }
    }

    private bool Read(Clause clause)
    {
        if (
            clause.Kind
            is ClauseKind.Verbless
                or ClauseKind.Relative
                or ClauseKind.Infinitive
                or ClauseKind.Interrogative
        )
            return false;
        foreach (var rule in rules)
        {
            if (rule.Find(clause) is not { } point)
                continue;
            found.Add((point, clause));
            return true;
        }

        return false;
    }

    // "Lange war unklar, wer … Nun steht fest: …"
    private bool Settles(Clause clause) =>
        clause.Kind == ClauseKind.Main
        && !analysis.IsNegated(clause)
        && Settling[clause.Predicate.Lemma].Any(p => p.Match(analysis, clause) is not null);

    private static bool IsPast(Clause clause) => (clause.Predicate.Features & Features.Past) != 0;
}
