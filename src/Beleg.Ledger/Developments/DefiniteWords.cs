using System.Collections.Frozen;

namespace Beleg.Ledger.Developments;

/// <summary>The words before a noun for something that is known already, out of "words-for-the-known.tsv".</summary>
internal static class DefiniteWords
{
    private static readonly FrozenSet<string> All = LedgerWords.ReadSet(
        "words-for-the-known.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>True where a text begins with one: "das Darlehen".</summary>
    public static bool Begin(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(0, end));
    }
}
