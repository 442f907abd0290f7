using Beleg.German.Phrases;
using Beleg.German.Tokens;

namespace Beleg.German.Times;

/// <summary>
/// Reads one time expression from left to right: lead-in words ("am", "bis", "noch im"), an edge ("Ende"), then a date,
/// a weekday, a day from today, a shifted unit ("im kommenden Jahr") or a span ("in zwei Wochen").
/// </summary>
internal sealed class TimeParse
{
    private const int MostLeadWords = 4;

    private readonly TimeCursor cursor;
    private readonly SpanReader spans;
    private readonly CalendarReader calendar;

    /// <summary>Prepares to read in a text.</summary>
    public TimeParse(Wording wording)
    {
        cursor = new TimeCursor(wording);
        spans = new SpanReader(cursor);
        calendar = new CalendarReader(cursor);
    }

    /// <summary>The expression that begins at a word of a sentence, or null.</summary>
    /// <param name="first">The word.</param>
    /// <param name="end">Where the sentence ends.</param>
    public TimeExpression? Read(int first, int end)
    {
        cursor.Begin(first, end);
        ReadLead();
        if (IsOfNounToCome())
            return null;
        ReadEdge();
        var time =
            spans.ReadSpan()
            ?? spans.ReadSince()
            ?? calendar.ReadNumericDate()
            ?? ReadShifted()
            ?? spans.ReadTold()
            ?? ReadDayFromToday()
            ?? ReadWeekday()
            ?? calendar.ReadMonthOrYear()
            ?? calendar.ReadSeason();
        return time is null ? null : cursor.Finish(time);
    }

    // "dieses", "letztes": behind an article it would be "letzten".
    private static bool IsStrong(string word) =>
        word.EndsWith("es", StringComparison.Ordinal) && TimeWords.Is(word, "shift");

    private static bool IsArticle(string word) => word is "der" or "des" or "dem" or "den";

    private void ReadLead()
    {
        for (var count = 0; count < MostLeadWords && cursor.At < cursor.End; count++, cursor.At++)
        {
            if (TimeWords.Is(cursor.Word, "bound"))
                cursor.IsBound = true;
            else if (!TimeWords.Is(cursor.Word, "lead") && !TimeWords.Is(cursor.Word, "span") && cursor.Word != "vor")
                break;
            cursor.Lead = cursor.Word;
        }
    }

    // "die am Montag", "dem heute 77-Jährigen", "der dieses Jahr …": such an article is that of a noun to come.
    private bool IsOfNounToCome() =>
        cursor.At > cursor.First
        && IsArticle(cursor.Wording[cursor.First])
        && (cursor.At > cursor.First + 1 || TimeWords.Is(cursor.Word, "day") || IsStrong(cursor.Word));

    // "am frühen | Montagmorgen", "Ende | des Jahres".
    private void ReadEdge()
    {
        if (TimeWords.Is(cursor.Word, "daypartadjective") && TimeWords.Is(cursor.WordAt(1), "weekday"))
            cursor.At++;
        if (!TimeWords.Is(cursor.Word, "edge"))
            return;
        cursor.HasEdge = true;
        cursor.At++;
        if (cursor.Word is "des" or "der" or "vom")
            cursor.At++;
    }

    // "im kommenden Jahr", "vergangene Woche", "kommenden Montag", "Ende des Jahres".
    private TimeExpression? ReadShifted()
    {
        var shift = TimeWords.Value(cursor.Word, "shift");
        if (shift is null)
            return
                TimeWords.Unit(cursor.Word) is { } whole
                && (cursor.HasEdge || (whole == "weekend" && cursor.At > cursor.First))
                ? OfUnit(whole, 0, 1)
                : null;
        if (cursor.At + 1 >= cursor.End)
            return null;
        var next = cursor.Wording[cursor.At + 1];
        if (TimeWords.Value(next, "weekday") is { } weekday)
        {
            cursor.At += 2;
            ReadDayPart();
            return calendar.DateAfterWeekday()
                ?? TimeCursor.New() with
                {
                    Weekday = weekday,
                    Direction = DirectionOf(shift.Value),
                };
        }

        if (TimeWords.Unit(next) is { } unit && !SpanReader.IsPlural(next))
            return OfUnit(unit, shift.Value, 2);
        return spans.ReadCountOfShifted(shift.Value);
    }

    private TimeExpression OfUnit(string unit, int shift, int words)
    {
        cursor.At += words;
        var time = TimeCursor.New() with { Direction = DirectionOf(shift) };
        return unit switch
        {
            "year" => time with { YearShift = shift },
            "month" => time with { MonthShift = shift },
            "week" => time with { WeekShift = shift },
            // "am Wochenende" may be the last one or the next.
            "weekend" => time with { IsWeekend = true, WeekShift = shift == 0 ? null : shift },
            _ => time,
        };
    }

    /// <summary>Past for what lies so many units back, future for what lies ahead.</summary>
    public static TimeDirection DirectionOf(int shift) =>
        shift switch
        {
            > 0 => TimeDirection.Future,
            < 0 => TimeDirection.Past,
            _ => TimeDirection.Unknown,
        };

    private TimeExpression? ReadDayFromToday()
    {
        if (TimeWords.Value(cursor.Word, "dayadjective") is { } adjective && cursor.At + 1 < cursor.End)
        {
            var named =
                TimeWords.Is(cursor.Wording[cursor.At + 1], "weekday")
                || TimeWords.Unit(cursor.Wording[cursor.At + 1]) == "day";
            cursor.At += named ? 2 : 0;
            ReadDayPart();
            return named ? TimeCursor.New() with { DayShift = adjective } : null;
        }

        if (TimeWords.Value(cursor.Word, "day") is not { } days || IsNoun(cursor.At))
            return null;
        cursor.At++;
        ReadDayPart();
        return TimeCursor.New() with { DayShift = days, Direction = DirectionOf(days) };
    }

    // "Am Morgen": the time of day.
    private bool IsNoun(int word) =>
        char.IsUpper(cursor.Wording.Analysis.Surface(word)[0])
        && word > 0
        && cursor.Wording.Analysis.Words[word - 1].Kind == TokenKind.Word;

    private void ReadDayPart()
    {
        if (TimeWords.Is(cursor.Word, "daypart") || (cursor.Word == "morgen" && IsNoun(cursor.At)))
            cursor.At++;
    }

    private TimeExpression? ReadWeekday()
    {
        if (TimeWords.Value(cursor.Word, "weekday") is not { } weekday)
            return null;
        cursor.At++;
        ReadDayPart();
        return calendar.DateAfterWeekday() ?? TimeCursor.New() with { Weekday = weekday };
    }
}
