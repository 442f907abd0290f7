using System.Globalization;

namespace Beleg.German.Numbers;

/// <summary>
/// A number in digits as German-language news writes it: "12.000", "1,5", "3.5", "1'200'000". Separators between groups
/// of three digits are thousands; one comma, or one full stop that cannot part thousands, is the decimal mark.
/// </summary>
/// <param name="Value">The number.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="IsPlain">True for a run of digits without any separator, as years are written.</param>
internal readonly record struct DigitNumber(decimal Value, int Length, bool IsPlain)
{
    // A decimal holds 28 digits; no report counts further.
    private const int MostDigits = 24;

    /// <summary>Reads the number at the beginning of a word.</summary>
    /// <returns>False for what is no quantity: no digit, a leading zero ("0800"), a date ("24.10."), too many digits.</returns>
    public static bool TryRead(ReadOnlySpan<char> word, out DigitNumber number)
    {
        number = default;
        var length = LengthOfRun(word);
        if (length == 0 || length > 2 * MostDigits)
            return false;
        var run = word[..length];
        if (run.Length > 1 && run[0] == '0' && char.IsAsciiDigit(run[1]))
            return false;

        Span<char> digits = stackalloc char[length];
        if (!TryNormalise(run, digits, out var written) || written > MostDigits)
            return false;
        if (
            !decimal.TryParse(
                digits[..written],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
            return false;
        number = new DigitNumber(value, length, written == length && !digits[..written].Contains('.'));
        return true;
    }

    private static int LengthOfRun(ReadOnlySpan<char> word)
    {
        var i = 0;
        while (i < word.Length)
        {
            var inner = IsSeparator(word[i]) && i > 0 && i + 1 < word.Length && char.IsAsciiDigit(word[i + 1]);
            if (!char.IsAsciiDigit(word[i]) && !inner)
                break;
            i++;
        }

        return i;
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or '\'' or '’' or '\u00A0' or '\u202F' or '\u2009';

    // Writes the digits with "." as the only mark, or fails where the separators make no number.
    private static bool TryNormalise(ReadOnlySpan<char> run, Span<char> digits, out int written)
    {
        written = 0;
        var mark = DecimalMark(run);
        if (mark < 0 && !GroupsAreThousands(run))
            return false;
        if (mark >= 0 && !GroupsAreThousands(run[..mark]))
            return false;
        for (var i = 0; i < run.Length; i++)
        {
            if (i == mark)
                digits[written++] = '.';
            else if (char.IsAsciiDigit(run[i]))
                digits[written++] = run[i];
        }

        return true;
    }

    // The index of the decimal mark; -1 where there is none.
    private static int DecimalMark(ReadOnlySpan<char> run)
    {
        var comma = run.LastIndexOf(',');
        var stop = run.LastIndexOf('.');
        if (comma >= 0 && stop >= 0)
            return Math.Max(comma, stop);
        if (comma >= 0)
            return run.Count(',') == 1 ? comma : -1;
        return stop >= 0 && run.Count('.') == 1 && !GroupsAreThousands(run) ? stop : -1;
    }

    private static bool GroupsAreThousands(ReadOnlySpan<char> run)
    {
        var sinceSeparator = 0;
        var separated = false;
        foreach (var c in run)
        {
            if (char.IsAsciiDigit(c))
            {
                sinceSeparator++;
                continue;
            }

            if (separated ? sinceSeparator != 3 : sinceSeparator > 3)
                return false;
            separated = true;
            sinceSeparator = 0;
        }

        return !separated || (sinceSeparator == 3 && run[0] != '0');
    }
}
