using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Persons;

/// <summary>The roles that a report gives a source, each with what it is held for.</summary>
internal static class HeldRoles
{
    /// <summary>The roles; then the affiliations that go with none of them, with an empty role.</summary>
    public static ImmutableArray<(string Role, string? Affiliation)> Of(Source source)
    {
        var affiliations = source
            .Affiliations.Select(Affiliation.Canonical)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        var roles = source.Roles.Select(role => (role, Office.Read(role, affiliations).Affiliation)).ToList();
        var alone = affiliations
            .Where(a => !roles.Exists(r => r.Affiliation == a))
            .Select(a => (string.Empty, (string?)a));
        return [.. roles, .. alone];
    }

    /// <summary>
    /// True for a name that is one of the roles only: "Bundespräsident", "russischer Außenminister". A surname that is
    /// spelled like another role is none.
    /// </summary>
    public static bool IsOffice(string name, ImmutableArray<RoleHeld> roles)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan()[range];
            foreach (var role in roles)
            {
                if (role.Role.Length > 0 && (word.SequenceEqual(role.Role) || IsForm(word, role.Role)))
                    return true;
            }
        }

        return false;
    }

    // "Vorsitzende", "Präsidenten"
    private static bool IsForm(ReadOnlySpan<char> word, string role)
    {
        foreach (var reading in Nouns.Default.Find(word))
        {
            if (reading.Lemma == role || reading.Base == role)
                return true;
        }

        return false;
    }
}
