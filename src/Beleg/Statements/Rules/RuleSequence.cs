using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>The ways to find a statement that are written down, in the order in which they are tried: the surest first.</summary>
internal static class RuleSequence
{
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

    private static readonly ImmutableArray<string> Names =
    [
        .. Rules.Select(r => r.GetType().Name.Replace("Rule", string.Empty, StringComparison.Ordinal)),
    ];

    /// <summary>How many rules there are.</summary>
    public static int Count => Rules.Length;

    /// <summary>The name of a rule by its place in the sequence: "ClauseContent".</summary>
    public static string NameOf(int rule) => Names[rule];

    /// <summary>What all rules find in a text; statements without a frame have the speaker of what stands before.</summary>
    public static Findings Apply(Analysis analysis)
    {
        var findings = new Findings(analysis.Words.Length);
        for (var r = 0; r < Rules.Length; r++)
        {
            findings.Rule = r;
            Rules[r].Apply(analysis, findings);
        }

        SpeakerCarry.Apply(analysis, findings);
        return findings;
    }
}
