using System.Globalization;
using System.Text;
using Beleg.Figures;

namespace Beleg.Specs.Notation;

/// <summary>
/// A quantity as the specs write it: "12000 Soldaten", "~12000" (approximate), ">=500" (at least), "&lt;=500" (at most),
/// "4..5 Mrd EUR" (a range), "2000.." (only a least number: "Tausende"). Unit "-" is a number without a unit; a unit that
/// is not written is not compared.
/// </summary>
internal sealed record Amount(decimal? Value, decimal? Low, decimal? High, bool Approximate, string? Unit)
{
    private const string Range = "..";
    private const string NoUnit = "-";

    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("Bio", 1_000_000_000_000m),
        ("Mrd", 1_000_000_000m),
        ("Mio", 1_000_000m),
        ("Tsd", 1_000m),
    ];

    public static Amount Of(Figure figure) =>
        new(figure.Value, figure.Low, figure.High, figure.Approximate, figure.Unit ?? NoUnit);

    public static Amount Parse(string text)
    {
        var rest = text;
        var approximate = Take(ref rest, "~");
        var least = Take(ref rest, ">=");
        var most = !least && Take(ref rest, "<=");
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        var digits = space < 0 ? rest : rest[..space];
        var unit = space < 0 ? string.Empty : rest[(space + 1)..].Trim();
        var factor = 1m;
        foreach (var (word, scale) in Scales)
        {
            if (unit != word && !unit.StartsWith(word + " ", StringComparison.Ordinal))
                continue;
            factor = scale;
            unit = unit[word.Length..].Trim();
            break;
        }

        var range = digits.IndexOf(Range, StringComparison.Ordinal);
        decimal? value = range < 0 ? Number(digits, text) * factor : null;
        var low =
            range > 0 ? Number(digits[..range], text) * factor
            : least ? value
            : null;
        var high =
            range >= 0 && range + Range.Length < digits.Length ? Number(digits[(range + Range.Length)..], text) * factor
            : most ? value
            : null;
        return new Amount(value, low, high, approximate, unit.Length == 0 ? null : unit);
    }

    public bool Fits(Amount found) =>
        Value == found.Value
        && Low == found.Low
        && High == found.High
        && Approximate == found.Approximate
        && (Unit is null || Unit == found.Unit);

    public override string ToString()
    {
        var text = new StringBuilder(Approximate ? "~" : string.Empty);
        var largest = new[] { Value, Low, High }.Max() ?? 0;
        var scale = Array.Find(Scales, s => s.Factor >= 1_000_000m && largest >= s.Factor);
        var factor = scale.Word is null ? 1m : scale.Factor;
        if (Value is { } value)
        {
            text.Append(
                Low == Value && High is null ? ">="
                : High == Value && Low is null ? "<="
                : string.Empty
            );
            text.Append(Plain(value / factor));
        }
        else
        {
            text.Append(Low is { } l ? Plain(l / factor) : null).Append(Range);
            text.Append(High is { } h ? Plain(h / factor) : null);
        }

        if (scale.Word is not null)
            text.Append(' ').Append(scale.Word);
        return Unit is null ? text.ToString() : text.Append(' ').Append(Unit).ToString();
    }

    private static bool Take(ref string text, string mark)
    {
        if (!text.StartsWith(mark, StringComparison.Ordinal))
            return false;
        text = text[mark.Length..];
        return true;
    }

    private static decimal Number(string digits, string text) =>
        decimal.TryParse(
            digits,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new SpecFormatException($"\"{text}\": \"{digits}\" is no number; write 12000 or 2.5.");

    private static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
