using System.Globalization;
using Beleg.German.Numbers;
using Beleg.German.Phrases;

namespace Beleg.Figures;

/// <summary>Reads the amount inside a compound: "50-Milliarden-Dollar-Kredit", "Zwei-Prozent-Ziel", "30-Tage-Frist".</summary>
internal static class CompoundAmount
{
    private const int MostParts = 8;

    private static readonly PhraseTable Multipliers = PhraseTable.Read("number-multipliers.tsv", 4);

    /// <summary>The number and its unit, or null where the word is no such compound.</summary>
    public static (Numeral Numeral, Unit Unit)? Read(string word, int at)
    {
        var parts = word.Split('-', MostParts);
        if (parts.Length < 2 || !TryReadNumber(parts[0], out var value, out var inDigits))
            return null;
        var next = 1;
        decimal factor = 1;
        if (Multipliers.Find(parts[1].ToLowerInvariant()) is { } multiplier)
        {
            factor = decimal.Parse(multiplier[1], NumberStyles.None, CultureInfo.InvariantCulture);
            next++;
        }

        if (value > 1_000_000_000_000m)
            return null;
        var unit = ReadUnit(parts, next, at + 1);
        if (unit is null && (factor == 1 || parts.Length == next))
            return null;
        var numeral = new Numeral(at, at + 1, "number in a compound")
        {
            Value = value * factor,
            Factor = factor,
            InDigits = inDigits,
        };
        return (numeral, unit ?? new Unit(UnitKind.None, null, at + 1));
    }

    private static bool TryReadNumber(string part, out decimal value, out bool inDigits)
    {
        inDigits = DigitNumber.TryRead(part, out var number);
        value = number.Value;
        if (inDigits)
            return number.Length == part.Length;
        if (part is "Ein" or "ein" or "Eine" or "eine")
        {
            value = 1;
            return true;
        }

        return NumberWord.TryRead(part.ToLowerInvariant(), out value);
    }

    // "US-Dollar" is two parts of the word.
    private static Unit? ReadUnit(string[] parts, int next, int end)
    {
        if (next >= parts.Length)
            return null;
        var two = next + 1 < parts.Length ? UnitReader.OfSign(parts[next] + "-" + parts[next + 1], end) : null;
        return two ?? (parts[next].Length > 1 ? UnitReader.OfSign(parts[next], end) : null);
    }
}
