using System.Collections.Immutable;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>States, agencies, outlets and organisations are one where their names are names of one.</summary>
internal sealed class SameBodyRule : IIdentityRule
{
    /// <inheritdoc/>
    public Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates) =>
        who.Body is { IsSure: true } body
        && candidates.FirstOrDefault(c => c.Kind != SourceKind.Person && c.Keys.Contains(body.Key)) is { } same
            ? Identification.Same(same, body.Because, isSure: true)
            : null;
}
