using System.Collections.Immutable;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>
/// A body by a common noun, by a part of a name or by initials can be one of those so called; which, others must judge:
/// within one story "die Polizei" is mostly one.
/// </summary>
internal sealed class UnsureBodyRule : IIdentityRule
{
    /// <inheritdoc/>
    public Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates)
    {
        if (who.Body is not { } body)
            return null;
        if (!body.IsSure)
            return Identification.Undecided($"{who.Source.Name}: {body.Because}", candidates);
        return candidates.IsEmpty
            ? Identification.New($"the ledger knows no body by the name {who.Source.Name}")
            : Identification.Undecided(
                $"{who.Source.Name} can be short for {candidates[0].Name}, or the other way round",
                candidates
            );
    }
}
