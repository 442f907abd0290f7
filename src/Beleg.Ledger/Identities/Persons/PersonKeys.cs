using System.Collections.Immutable;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Persons;

/// <summary>What people and offices are kept and looked up by.</summary>
internal static class PersonKeys
{
    // A person with more roles than that is found by the name.
    private const int MostOffices = 6;

    /// <summary>
    /// The surname, with the first letter of the given name too; the offices of one holder. A surname without any role is
    /// not kept: it tells nobody anything.
    /// </summary>
    public static ImmutableArray<string> Of(Source source)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        var held = Held(source);
        if (
            !HeldRoles.IsOffice(source.Name, held)
            && PersonName.Read(source.Name) is var name
            && (name.IsFull || held.Length > 0)
        )
        {
            if (name.Key.Length > 0)
                keys.AddRange(BySurname(name), ByInitial(name));
        }

        keys.AddRange(Offices(held));
        return keys.ToImmutable();
    }

    /// <summary>
    /// A full name asks for its namesakes, and for those of whom only the surname is known; a surname for all who have it;
    /// an office for its holders.
    /// </summary>
    public static ImmutableArray<string> ToLookUp(Source source)
    {
        var held = Held(source);
        if (HeldRoles.IsOffice(source.Name, held))
            return [.. Offices(held)];
        var name = PersonName.Read(source.Name);
        return name.Key.Length == 0 ? []
            : name.IsFull ? [ByInitial(name), BySurname(name) + "|"]
            : [BySurname(name)];
    }

    /// <summary>The key of an office: "office:verteidigungsminister|USA".</summary>
    public static string OfOffice(Office office) => $"office:{Folding.Joined(office.Core)}|{office.Affiliation}";

    /// <summary>A role held, understood.</summary>
    public static Office Read(RoleHeld held) =>
        Office.Read(held.Role, held.Affiliation is null ? [] : [held.Affiliation]) with
        {
            Affiliation = held.Affiliation,
        };

    private static ImmutableArray<RoleHeld> Held(Source source) =>
        [.. HeldRoles.Of(source).Select(r => new RoleHeld(r.Role, r.Affiliation, null, null))];

    private static string BySurname(PersonName name) => "name:" + name.Key;

    private static string ByInitial(PersonName name) =>
        name.IsFull ? $"{BySurname(name)}|{name.Pieces[0][0]}" : BySurname(name) + "|";

    private static IEnumerable<string> Offices(ImmutableArray<RoleHeld> held) =>
        held.Where(r => r.Role.Length > 0)
            .Select(Read)
            .Where(SingleOffices.Contain)
            .Select(OfOffice)
            .Distinct(StringComparer.Ordinal)
            .Take(MostOffices);
}
