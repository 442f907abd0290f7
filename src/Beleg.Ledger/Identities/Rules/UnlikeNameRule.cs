using System.Collections.Immutable;
using Beleg.Ledger.Identities.Persons;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>People of one surname and other given names are two.</summary>
internal sealed class UnlikeNameRule : IIdentityRule
{
    /// <inheritdoc/>
    public Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates) =>
        who.Name is not null && NamesakeFinder.Find(who, candidates, NameLikeness.OtherGivenName) is [var other, ..]
            ? Identification.New($"another given name than {other.Name}")
            : null;
}
