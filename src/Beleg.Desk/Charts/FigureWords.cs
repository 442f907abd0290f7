using Beleg.Desk.Language;
using Beleg.Ledger.Claims;

namespace Beleg.Desk.Charts;

/// <summary>How an amount is written: "12.000", "≈ 12.000", "≥ 9", "14 – 17".</summary>
public static class FigureWords
{
    private const string None = "\u2013";

    /// <summary>The amount with what it leaves open, without its unit.</summary>
    public static string Of(Wording words, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(quantity);
        var amount = (quantity.Low, quantity.High, quantity.Value) switch
        {
            ({ } low, { } high, _) when low != high => $"{words.Number(low)} \u2013 {words.Number(high)}",
            ({ } low, null, _) => $"\u2265 {words.Number(low)}",
            (null, { } high, _) => $"\u2264 {words.Number(high)}",
            (_, _, { } value) => words.Number(value),
            ({ } low, _, _) => words.Number(low),
            _ => None,
        };
        return quantity.Approximate && amount != None ? $"\u2248 {amount}" : amount;
    }
}
