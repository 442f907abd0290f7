using System.Collections.Frozen;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>Words by which a saying takes up what was said before it without saying it again: "Vorwurf", "Fälschung", "das".</summary>
internal static class PointingWords
{
    // What a compound has before its head: "Plagiats-vorwurf".
    private const int FewestBefore = 3;

    private static readonly FrozenDictionary<string, string> Roles = LedgerWords
        .Read("pointing-words.tsv", 2)
        .ToFrozenDictionary(e => e[0], e => e[1], StringComparer.OrdinalIgnoreCase);

    private static readonly int Shortest = Roles.Keys.Min(k => k.Length);

    private static readonly FrozenSet<string> Pronouns = LedgerWords.ReadSet(
        "pointing-pronouns.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>True where nothing in a saying tells what it is about but a pointing word, and names of who is answered.</summary>
    public static bool IsAllOf(Saying saying) =>
        saying.Terms.All(t => t.Kind == TermKind.Name || RoleOf(t.Word) is not null)
        && (saying.Terms.IsEmpty || HasNoun(saying) || HasPronoun(saying.Text));

    /// <summary>True where a saying has a word that points at words: "Vorwurf", "Lüge".</summary>
    public static bool HasNoun(Saying saying) => saying.Terms.Any(t => RoleOf(t.Word) is "" or "denies");

    /// <summary>True where a word of the saying by itself denies what it takes up: "Fälschung".</summary>
    public static bool HasDenial(Saying saying) => saying.Terms.Any(t => RoleOf(t.Word) == "denies");

    /// <summary>True where a text has a pronoun that points back: "dazu".</summary>
    public static bool HasPronoun(string text)
    {
        foreach (var word in text.AsSpan().Split(' '))
        {
            if (IsPronoun(text.AsSpan(word)))
                return true;
        }

        return false;
    }

    /// <summary>True where a text begins with such a pronoun: it takes up something itself.</summary>
    public static bool BeginsWithPronoun(string text) =>
        IsPronoun(text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? end : text.Length));

    private static bool IsPronoun(ReadOnlySpan<char> word) =>
        Pronouns.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Trim(",.\"„“»«"));

    // The role of a word or of the head of a compound; null where it is no pointing word.
    private static string? RoleOf(string word)
    {
        var known = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var role))
            return role;
        for (var from = FewestBefore; word.Length - from >= Shortest; from++)
        {
            if (word.Length - from > FewestBefore && known.TryGetValue(word.AsSpan(from), out role))
                return role;
        }

        return null;
    }
}
