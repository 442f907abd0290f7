using System.Globalization;
using Beleg.German.Numbers;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Figures;

/// <summary>Reads the numeral that begins at a word: digits or words, with multipliers and shares.</summary>
internal sealed class NumeralReader(Wording wording)
{
    private static readonly PhraseTable Multipliers = PhraseTable.Read("number-multipliers.tsv", 4);

    /// <summary>The numeral that begins at a word, or null.</summary>
    /// <param name="at">The word.</param>
    /// <param name="end">Where the sentence ends.</param>
    public Numeral? Read(int at, int end)
    {
        if (at >= end)
            return null;
        var word = wording[at];
        if (word.Length == 0)
            return null;
        if (char.IsAsciiDigit(word[0]))
            return ReadDigits(at, end, word);
        if (word.Length > 1 && word[0] is '-' or '−' or '–' && char.IsAsciiDigit(word[1]))
            return ReadDigits(at, end, word[1..]) is { Value: { } size } below ? below with { Value = -size } : null;
        if (word is "minus" or "plus")
            return ReadSigned(at, end, word);
        if (IsArticle(word))
            return ReadAfterArticle(at, end);
        if (Multipliers.Find(word) is { } multiplier)
            return ReadVague(at, end, multiplier) ?? ReadWord(at, end, word);
        return ReadWord(at, end, word) ?? Shares.Read(wording, at, end);
    }

    /// <summary>True when the words before "Tausend", "Dutzend" leave open how many: "mehrere Dutzend".</summary>
    private bool IsSome(int at, int start) =>
        Approximators.Table.MatchBefore(wording, at, start, out var entry) > 0 && entry[1] == "some";

    // "zwischen minus 5 und plus 3 Grad".
    private Numeral? ReadSigned(int at, int end, string sign)
    {
        if (
            at + 1 >= end
            || wording[at + 1] is "minus" or "plus"
            || Read(at + 1, end) is not { Value: { } size } number
        )
            return null;
        if (number.IsArticle || number.IsShare)
            return null;
        return number with { First = at, Form = sign + ", " + number.Form, Value = sign == "minus" ? -size : size };
    }

    private static bool IsArticle(string word) => word is "ein" or "eine" or "einen" or "einem" or "einer" or "eines";

    private Numeral? ReadDigits(int at, int end, string surface)
    {
        if (!DigitNumber.TryRead(surface, out var number))
            return null;
        var next = at + 1;
        var value = number.Value;
        var grouped = false;
        if (number.IsPlain && number.Length == surface.Length && number.Length <= 3 && value > 0)
        {
            for (; next < end && IsGroup(next); next++)
            {
                if (value >= 1_000_000_000_000_000m)
                    return null;
                value = value * 1000 + decimal.Parse(wording[next], NumberStyles.None, CultureInfo.InvariantCulture);
                grouped = true;
            }
        }

        var rest = surface[number.Length..];
        if (ReadRangeInWord(at, number, rest) is { } range)
            return Multiply(range, end);
        if (rest.Length > 0 && rest[0] is '-' or '–' or '.' or ',' or ':' or '/' or '\'')
            return null;
        var numeral = new Numeral(at, next, "number in digits")
        {
            Value = value,
            InDigits = true,
            Suffix = rest,
            LooksLikeYear = !grouped && rest.Length == 0 && IsYear(number),
        };
        return rest.Length > 0 ? numeral : Multiply(numeral, end);
    }

    private static bool IsYear(DigitNumber number) =>
        number is { IsPlain: true, Length: 4, Value: >= 1000 and <= 2100 };

    // "10 000": a group of three digits after a single blank.
    private bool IsGroup(int at)
    {
        var words = wording.Analysis.Words;
        var word = wording[at];
        return word.Length == 3
            && char.IsAsciiDigit(word[0])
            && char.IsAsciiDigit(word[1])
            && char.IsAsciiDigit(word[2])
            && words[at].Span.Start == words[at - 1].Span.End + 1;
    }

    private static Numeral? ReadRangeInWord(int at, DigitNumber low, string rest)
    {
        if (rest.Length < 2 || rest[0] is not ('-' or '–') || !DigitNumber.TryRead(rest.AsSpan(1), out var high))
            return null;
        var suffix = rest[(1 + high.Length)..];
        if (low.Value >= high.Value || (suffix.Length > 0 && suffix[0] is '-' or '.' or ':' or '/'))
            return null;
        return new Numeral(at, at + 1, "range")
        {
            Low = low.Value,
            High = high.Value,
            InDigits = true,
            Suffix = suffix,
            LooksLikeYear = IsYear(low),
        };
    }

    private Numeral? ReadWord(int at, int end, string word)
    {
        if (!NumberWord.TryRead(word, out var value) || IsNounOfNumberForm(at, word))
            return null;
        return Multiply(new Numeral(at, at + 1, "number in words") { Value = value }, end);
    }

    // In mid-sentence "Elf" is a team and "Acht" is care; "Hundert", "Tausend" stay numbers.
    private bool IsNounOfNumberForm(int at, string word) =>
        at > 0
        && char.IsUpper(wording.Analysis.Surface(at)[0])
        && wording.Analysis.Words[at - 1].Kind is TokenKind.Word or TokenKind.Number
        && Multipliers.Find(word) is null;

    private Numeral? ReadAfterArticle(int at, int end)
    {
        var one = new Numeral(at, at + 1, "number in words") { Value = 1, IsArticle = true };
        if (at + 1 >= end || wording[at + 1] == "paar")
            return null;
        return Shares.Find(wording[at + 1]) switch
        {
            ("half", var half, _) => Multiply(one with { End = at + 2, Value = half }, end),
            ("part", var parts, _) => Shares.Part(one, parts),
            ("one", var value, var unit) => Shares.Whole(at, at + 2, value) with { IsShare = false, Suffix = unit },
            null => Multiply(one, end),
            _ => one,
        };
    }

    private Numeral? ReadVague(int at, int end, string[] multiplier)
    {
        var some = multiplier[3] == "noun" && IsSome(at, Math.Max(0, at - 2));
        if (multiplier[2] != "alone" && !some)
            return null;
        if (!some && at > 0 && IsDefinite(wording[at - 1]) && !IsBeforeNoun(at + 1, end))
            return null;
        var factor = Number(multiplier[1]);
        var next = at + 1;
        if (
            next + 1 < end
            && wording[next] == "und"
            && Multipliers.Find(wording[next + 1]) is { } again
            && again[2] == "alone"
        )
            next += 2;
        if (next < end && Multipliers.Find(wording[next]) is { } more && Number(more[1]) > factor)
        {
            factor *= Number(more[1]);
            next++;
        }

        return new Numeral(at, next, "unknown number of " + factor.ToString(CultureInfo.InvariantCulture))
        {
            Low = 2 * factor,
            IsVague = true,
        };
    }

    // "den Zehntausenden Menschen".
    private bool IsBeforeNoun(int at, int end) => at < end && wording.Analysis.Words[at].Tag == Stts.NN;

    // "die Millionen", "seine Millionen" are money that is known of, not a count.
    private static bool IsDefinite(string word) => word is "die" or "der" or "den" or "seine" or "ihre" or "diese";

    private Numeral Multiply(Numeral numeral, int end)
    {
        for (var rounds = 0; rounds < 2 && numeral.End < end; rounds++)
        {
            var word = wording[numeral.End];
            if (Multipliers.Find(word) is { } multiplier && (multiplier[2].Length == 0 || multiplier[3].Length > 0))
                numeral = Times(numeral, Number(multiplier[1]));
            else if (Shares.Find(word) is ("part", var parts, _) && numeral is { Factor: 1, Value: < 100 })
                return Shares.Part(numeral, parts);
            else
                break;
        }

        return numeral.Factor >= 1_000_000 ? AddRest(numeral, end) : numeral;
    }

    private static Numeral Times(Numeral numeral, decimal factor)
    {
        // 10^24 and 10^15 twice is beyond what a decimal holds; such a word is no number of this world.
        if (numeral.Size > 1_000_000_000_000m)
            return numeral;
        return numeral with
        {
            End = numeral.End + 1,
            Value = numeral.Value * factor,
            Low = numeral.Low * factor,
            High = numeral.High * factor,
            Factor = numeral.Factor * factor,
            LooksLikeYear = false,
            IsArticle = false,
        };
    }

    // "zwei Millionen fünfhunderttausend".
    private Numeral AddRest(Numeral numeral, int end) =>
        numeral.Value is { } value
        && numeral.End < end
        && NumberWord.TryRead(wording[numeral.End], out var rest)
        && rest < numeral.Factor
        && rest >= 1000
            ? numeral with
            {
                End = numeral.End + 1,
                Value = value + rest,
            }
            : numeral;

    private static decimal Number(string cell) =>
        decimal.Parse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
