using Beleg.Ledger.Identities;

namespace Beleg.Desk.Sources;

/// <summary>Roles as a reader takes them in at once: "Umweltministerin, Nordland".</summary>
public static class RoleWords
{
    /// <summary>A role with whom it is held for.</summary>
    public static string Of(RoleHeld held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return string.Join(", ", new[] { held.Role, held.Affiliation }.Where(word => !string.IsNullOrEmpty(word)));
    }

    /// <summary>The roles of a source that reports gave it last, each once.</summary>
    /// <param name="source">The source.</param>
    /// <param name="most">How many.</param>
    public static IEnumerable<string> LastOf(LedgerSource source, int most)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source
            .Roles.OrderByDescending(held => held.Role.Length > 0)
            .ThenByDescending(held => held.Last?.ToString() ?? "", StringComparer.Ordinal)
            .Select(Of)
            .Where(words => words.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(most);
    }
}
