using System.Collections.Immutable;
using Beleg.Ledger.Identities.Rules;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Ledger.Identities;

/// <summary>
/// Tells whether a source of a report is one that the ledger knows, by rules tried in order, the surest first, as the
/// resolution within a report does (sieves: Lee et al. 2013). Undecided where the evidence is thin.
/// </summary>
public static class Identifier
{
    private static readonly ImmutableArray<IIdentityRule> Rules =
    [
        new NamelessRule(),
        new SameBodyRule(),
        new UnsureBodyRule(),
        new OfficeRule(),
        new FullNameRule(),
        new SurnameRule(),
        new UnlikeNameRule(),
    ];

    /// <summary>Who a source is.</summary>
    /// <param name="source">The source as its report has it.</param>
    /// <param name="date">When the report was published; null where unknown.</param>
    /// <param name="candidates">
    /// The sources of the ledger that are kept by one of its <see cref="IdentityKeys.ToLookUp"/>; their order does not matter.
    /// </param>
    public static Identification Identify(Source source, ReportDate? date, IEnumerable<LedgerSource> candidates)
    {
        var who = new Newcomer(source, date);
        var known = candidates.Where(c => c.Keys.Any(who.Keys.Contains)).OrderBy(c => c.Number).ToImmutableArray();
        foreach (var rule in Rules)
        {
            if (rule.Try(who, known) is { } found)
                return found;
        }

        return Identification.New($"the ledger knows nobody by the name {source.Name}");
    }
}
