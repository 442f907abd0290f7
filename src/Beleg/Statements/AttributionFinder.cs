using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements.Rules;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Statements;

/// <summary>Finds the statements of an analysed report.</summary>
public static class AttributionFinder
{
    // In the order in which they are tried: the surest first.
    private static readonly ImmutableArray<IStatementRule> Rules =
    [
        new QuotationRule(),
        new WieRule(),
        new PrepositionRule(),
        new ClauseContentRule(),
        new SoRule(),
        new DemnachRule(),
        new NounContentRule(),
        new SummaryRule(),
        new SubjunctiveRule(),
        new SollRule(),
        new InnerQuotationRule(),
    ];

    /// <summary>
    /// The statements in the order of the text, an outer one before those in its content. Every one says by what it was
    /// found.
    /// </summary>
    public static ImmutableArray<Attribution> Find(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var findings = new Findings(analysis.Words.Length);
        foreach (var rule in Rules)
            rule.Apply(analysis, findings);
        SpeakerCarry.Apply(analysis, findings);
        var ordered = findings
            .All.Where(f => !IsHeading(analysis, f))
            .OrderBy(f => f.First)
            .ThenByDescending(f => f.End)
            .ToImmutableArray();
        return [.. ordered.Select((f, i) => Finish(analysis, f, Nesting.Within(ordered, i)))];
    }

    // A heading repeats in short what the report says.
    private static bool IsHeading(Analysis analysis, Finding finding) =>
        analysis.Sentences[analysis.SentenceAt(finding.First)].IsHeading;

    private static Attribution Finish(Analysis analysis, Finding finding, int? within) =>
        new(finding.Type, SpeakerMedium.Of(analysis, finding), PassageOf(analysis, finding.Content)!)
        {
            Speaker = PassageOf(analysis, finding.Speaker),
            Cue = PassageOf(analysis, finding.Cue),
            Frame = PassageOf(analysis, finding.Frame),
            Addressee = PassageOf(analysis, finding.Addressee),
            Within = within,
            Signal = finding.Signal,
            Confidence = finding.Confidence,
            Because = finding.Because,
        };

    private static Passage? PassageOf(Analysis analysis, ImmutableArray<WordRange> ranges) =>
        ranges.IsEmpty ? null : Passage.Of(analysis.Text, ranges.Select(analysis.SpanOf));
}
