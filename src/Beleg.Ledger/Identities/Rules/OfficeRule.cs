using System.Collections.Immutable;
using Beleg.Ledger.Identities.Persons;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>
/// An office without a name is its holder where the ledger knows exactly one within half a year; else it is a source of its
/// own, for as long: a minister of 2024 need not be one of 2026.
/// </summary>
internal sealed class OfficeRule : IIdentityRule
{
    private const int HalfYear = 183;

    /// <inheritdoc/>
    public Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates)
    {
        if (!who.IsPerson || who.Name is not null)
            return null;
        var people = candidates.Where(c => c.Kind == SourceKind.Person).ToList();
        var offices = who.Roles.Where(r => r.Role.Length > 0).Select(PersonKeys.Read).ToList();
        if (offices.Find(SingleOffices.Contain) is not { } held)
            return Identification.Undecided($"{who.Source.Name} is no name, and others are called so as well", []);
        var key = PersonKeys.OfOffice(held);

        var holders = people
            .Where(c => Newcomer.IsNamedPerson(c) && Held(c, key).Any(r => r.IsWithin(who.Date, HalfYear)))
            .ToList();
        if (holders is [var holder])
            return Identification.Same(
                holder,
                $"{holder.Name} held the office within half a year, and nobody else is known to"
            );
        if (holders.Count > 1)
            return Identification.Undecided(
                $"{holders.Count} are known to have held the office within half a year",
                holders
            );
        var same = people.Find(c =>
            !Newcomer.IsNamedPerson(c)
            && Held(c, key) is { Length: > 0 } roles
            && roles.All(r => r.IsWhollyWithin(who.Date, HalfYear))
        );
        return same is null
            ? Identification.Undecided($"who held the office {who.Source.Name} on that date is not known", people)
            : Identification.Same(same, "the same office within half a year; who held it is not known");
    }

    private static ImmutableArray<RoleHeld> Held(LedgerSource candidate, string key) =>
        [.. candidate.Roles.Where(r => r.Role.Length > 0 && PersonKeys.OfOffice(PersonKeys.Read(r)) == key)];
}
