using System.Globalization;
using Beleg.German.Phrases;

namespace Beleg.Figures;

/// <summary>Shares of a whole in words: "zwei Drittel", "die Hälfte", "jeder Zweite", "drei von vier".</summary>
internal static class Shares
{
    // "drei von vier Befragten" is a share; "27 von 35 Stimmen" are two counts.
    private const int LargestWhole = 10;

    private static readonly PhraseTable Table = PhraseTable.Read("number-shares.tsv", 4);

    /// <summary>The kind and value of a word for a share, and the unit it holds; or null.</summary>
    public static (string Kind, decimal Value, string Unit)? Find(string word) =>
        Table.Find(word) is { } entry ? (entry[1], Number(entry[2]), entry[3]) : null;

    /// <summary>The share that begins at a word without a number before it, or null.</summary>
    public static Numeral? Read(Wording wording, int at, int end) =>
        wording[at] switch
        {
            "die" or "der" or "zur" when IsAt(wording, at + 1, end, "whole", out _) => Whole(at, at + 2, 0.5m),
            "jeder" or "jede" or "jedes" or "jeden" or "jedem" when IsAt(wording, at + 1, end, "nth", out var nth) =>
                Whole(at, at + 2, decimal.Round(1 / nth, 4)),
            var word when Find(word) is ("one", var value, "") => Whole(at, at + 1, value),
            _ => null,
        };

    /// <summary>"zwei | Drittel".</summary>
    public static Numeral Part(Numeral count, decimal parts) =>
        count with
        {
            End = count.End + 1,
            Value = decimal.Round((count.Value ?? 1) / parts, 4),
            IsShare = true,
            Form = "share",
        };

    /// <summary>A share whose words are all known.</summary>
    public static Numeral Whole(int first, int end, decimal value) =>
        new(first, end, "share") { Value = value, IsShare = true };

    /// <summary>"drei von vier": the share of two small numbers, or null.</summary>
    public static Numeral? Of(Numeral count, Numeral whole)
    {
        if (count is not { Value: { } some, Factor: 1 } || whole is not { Value: { } all, Factor: 1, IsArticle: false })
            return null;
        var isShare =
            some >= 1
            && some < all
            && (all <= LargestWhole || (all is 20 or 100 && some < LargestWhole))
            && decimal.IsInteger(some)
            && decimal.IsInteger(all)
            && !(count.IsArticle && all == 2);
        return isShare ? Whole(count.First, whole.End, decimal.Round(some / all, 4)) : null;
    }

    private static bool IsAt(Wording wording, int at, int end, string kind, out decimal value)
    {
        value = 0;
        if (at >= end || Find(wording[at]) is not { } share || share.Kind != kind)
            return false;
        value = share.Value;
        return true;
    }

    private static decimal Number(string cell) =>
        decimal.Parse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
