using Beleg.German.Numbers;
using Beleg.German.Phrases;

namespace Beleg.German.Times;

/// <summary>Reads times that count: "vor drei Tagen", "zwei Tage zuvor", "im selben Jahr", "in den vergangenen drei Jahren".</summary>
internal sealed class SpanReader(TimeCursor cursor)
{
    // "vor rund zwei Jahren": the words before a count that leave it open.
    private static readonly PhraseTable Rough = PhraseTable.Read("approximators.tsv", 4);

    /// <summary>"vor drei Tagen", "in zwei Jahren", "binnen 30 Tagen", "innerhalb von sechs Monaten", "vor knapp zwei Jahren".</summary>
    public TimeExpression? ReadSpan()
    {
        if (
            cursor.HasEdge
            || cursor.At == cursor.First
            || !(cursor.Lead is "vor" or "in" or "von" || TimeWords.Is(cursor.Lead, "span"))
        )
            return null;
        if (cursor.Lead == "von" && cursor.Wording[cursor.First] != "innerhalb")
            return null;
        var about = Rough.MatchAt(cursor.Wording, cursor.At, cursor.End, out _);
        var number = cursor.At + about;
        if (number + 1 >= cursor.End || TimeWords.Unit(cursor.Wording[number + 1]) is not { } unit)
            return null;
        var count = ReadCount(cursor.Wording[number]);
        if (count is null && !NumberWord.TryRead(cursor.Wording[number], out _))
            return null;
        cursor.At = number + 2;
        var sign = cursor.Lead == "vor" ? -1 : 1;
        cursor.IsBound = cursor.IsBound || sign > 0 && cursor.Lead != "in";
        // "in zwei Wochen" is to come; "innerhalb von zwei Wochen" as often was.
        var direction =
            sign < 0 ? TimeDirection.Past
            : cursor.Lead == "in" ? TimeDirection.Future
            : TimeDirection.Unknown;
        var time = TimeCursor.New() with { Direction = direction };
        return about == 0 && count is { } exact && !IsRound(exact) ? Of(time, unit, sign * exact) : time;
    }

    // "vor zwanzig Jahren" and "vor knapp zwei Jahren" name no certain year.
    private static bool IsRound(int count) => count >= 10 && count % 5 == 0;

    private static TimeExpression Of(TimeExpression time, string unit, int count) =>
        unit switch
        {
            "day" => time with { DayShift = count },
            "month" => time with { MonthShift = count },
            "year" => time with { YearShift = count },
            _ => time,
        };

    /// <summary>"zwei Tage zuvor", "ein Jahr später": from the time told before.</summary>
    public TimeExpression? ReadSince()
    {
        if (
            cursor.HasEdge
            || cursor.At + 2 >= cursor.End
            || TimeWords.Unit(cursor.Wording[cursor.At + 1]) is not { } unit
        )
            return null;
        if (
            TimeWords.Value(cursor.Wording[cursor.At + 2], "since") is not { } sign
            || ReadCount(cursor.Word) is not { } count
        )
            return null;
        cursor.At += 3;
        return Of(TimeCursor.New(), unit, sign * count) with { IsFromTold = true };
    }

    /// <summary>"im selben Jahr", "im folgenden Monat".</summary>
    public TimeExpression? ReadTold()
    {
        if (
            cursor.At == cursor.First
            || cursor.At + 1 >= cursor.End
            || TimeWords.Value(cursor.Word, "told") is not { } shift
        )
            return null;
        if (TimeWords.Unit(cursor.Wording[cursor.At + 1]) is not { } unit || IsPlural(cursor.Wording[cursor.At + 1]))
            return null;
        cursor.At += 2;
        return Of(TimeCursor.New(), unit, shift) with { IsFromTold = true };
    }

    private static int? ReadCount(string word)
    {
        if (word is "ein" or "eine" or "einen" or "einem" or "einer" or "eines")
            return 1;
        var read = NumberWord.TryRead(word, out var value);
        if (!read && DigitNumber.TryRead(word, out var digits) && digits.Length == word.Length)
            (read, value) = (true, digits.Value);
        return read && value is >= 1 and <= 999 && decimal.IsInteger(value) ? (int)value : null;
    }

    /// <summary>"in den vergangenen drei Jahren".</summary>
    public TimeExpression? ReadCountOfShifted(int shift)
    {
        if (
            cursor.At + 2 >= cursor.End
            || ReadCount(cursor.Wording[cursor.At + 1]) is null
            || !IsPlural(cursor.Wording[cursor.At + 2])
        )
            return null;
        cursor.At += 3;
        return TimeCursor.New() with { Direction = TimeParse.DirectionOf(shift) };
    }

    /// <summary>"in den vergangenen Jahren" names no year.</summary>
    public static bool IsPlural(string unit) =>
        unit is "jahre" or "jahren" or "monate" or "monaten" or "wochen" or "tage" or "tagen";
}
