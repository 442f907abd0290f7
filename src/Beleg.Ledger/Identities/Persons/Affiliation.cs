using Beleg.German.Names;

namespace Beleg.Ledger.Identities.Persons;

/// <summary>What a role is held for: a state, a party, a body.</summary>
internal static class Affiliation
{
    /// <summary>The name it goes by in Beleg: of a state, its adjective or capital alike the name of the state.</summary>
    public static string Canonical(string name) => Known(name)?.Name ?? name;

    /// <summary>What the word lists know it as; null where they do not.</summary>
    public static Known? Known(ReadOnlySpan<char> name)
    {
        foreach (var form in Gazetteer.Default.Find(name))
        {
            if (form.Manner is NameManner.Proper or NameManner.Capital)
                return form.Of;
        }

        return null;
    }

    /// <summary>True for a state or a part of one.</summary>
    public static bool IsState(string name) => Known(name) is { Kind: KnownKind.State or KnownKind.Region };

    /// <summary>True for a party.</summary>
    public static bool IsParty(string name) => Known(name) is { Kind: KnownKind.Party };

    /// <summary>True where both mean one thing: "Feuerwehr" and "Berufsfeuerwehr", as a compound goes by its last part.</summary>
    public static bool AreSame(string? one, string? other) =>
        one is not null
        && other is not null
        && (
            one == other
            || (Known(one) is null && Known(other) is null && (IsLastPart(one, other) || IsLastPart(other, one)))
        );

    /// <summary>True where one excludes the other: two states, two parties.</summary>
    public static bool AreApart(string? one, string? other)
    {
        if (
            one is null
            || other is null
            || one == other
            || Known(one) is not { } first
            || Known(other) is not { } second
        )
            return false;
        return (first.Kind, second.Kind) switch
        {

            (KnownKind.State, KnownKind.State)
            or
            (KnownKind.Region, KnownKind.Region)
            or (KnownKind.Party, KnownKind.Party) => true,
            (KnownKind.State, KnownKind.Region) or (KnownKind.Region, KnownKind.State) => first.State != second.State,
            _ => false,
        };
    }

    private static bool IsLastPart(string part, string whole) =>
        part.Length >= 4 && whole.Length > part.Length && whole.EndsWith(part, StringComparison.OrdinalIgnoreCase);
}
