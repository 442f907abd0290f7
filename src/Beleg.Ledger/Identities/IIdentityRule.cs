using System.Collections.Immutable;

namespace Beleg.Ledger.Identities;

/// <summary>One way to see who a source of a report is. Rules are tried in order, the surest first; each says why.</summary>
internal interface IIdentityRule
{
    /// <summary>Who it is.</summary>
    /// <param name="who">The source of a report.</param>
    /// <param name="candidates">Those of the ledger that share a key with it, by number.</param>
    /// <returns>Null where this rule cannot tell.</returns>
    Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates);
}
