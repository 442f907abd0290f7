using System.Collections.Immutable;
using Beleg.German;

namespace Beleg.Sources.Mentions;

/// <summary>Joins mentions that belong together, rule by rule, each over the whole text.</summary>
internal static class MentionRules
{
    private static readonly ImmutableArray<IMentionRule> Rules =
    [
        new OneOfRule(),
        new PossessorRule(),
        new PluralHeadRule(),
        new NounBeforeNameRule(),
        new UnlistedRoleRule(),
        new BracketRule(),
        new ComplementRule(),
        new NounBeforeNameRule(),
        new AppositionRule(),
        new PredicateRule(),
    ];

    /// <summary>The mentions of a text, joined, in the order of their heads.</summary>
    public static MentionSheet Join(Analysis analysis)
    {
        var sheet = new MentionSheet(analysis, MentionFinder.Find(analysis));
        foreach (var rule in Rules)
        {
            // From right to left, so that a complement has its own complement before it is given to another.
            for (var i = sheet.Mentions.Count - 1; i >= 0; i--)
            {
                if (!sheet.Mentions[i].IsAbsorbed)
                    rule.Apply(sheet, sheet.Mentions[i]);
            }
        }

        sheet.Mentions.RemoveAll(mention => mention.IsAbsorbed);
        return sheet;
    }
}
