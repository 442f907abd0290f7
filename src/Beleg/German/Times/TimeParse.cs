using System.Globalization;
using Beleg.German.Numbers;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.German.Times;

/// <summary>
/// Reads one time expression from left to right: lead-in words ("am", "bis", "noch im"), an edge ("Ende"), then a date,
/// a weekday, a day from today, a shifted unit ("im kommenden Jahr") or a span ("in zwei Wochen").
/// </summary>
internal sealed class TimeParse
{
    private const int MostLeadWords = 4;
    private const int MonthsOfYear = 12;
    private const int FirstYear = 1900;
    private const int EndOfYears = 2100;

    // "vor rund zwei Jahren": the words before a count that leave it open.
    private static readonly PhraseTable Rough = PhraseTable.Read("approximators.tsv", 4);

    private readonly Wording wording;
    private readonly int first;
    private readonly int end;
    private int at;
    private bool isBound;
    private string lead = string.Empty;
    private bool hasEdge;
    private bool isForeign;

    /// <summary>Prepares to read at a word of a sentence that ends before another.</summary>
    public TimeParse(Wording wording, int first, int end)
    {
        this.wording = wording;
        this.first = first;
        this.end = end;
        at = first;
    }

    private string Word => at < end ? wording[at] : string.Empty;

    /// <summary>The expression that begins at the first word, or null.</summary>
    public TimeExpression? Read()
    {
        ReadLead();
        if (isForeign)
            return null;
        var time =
            ReadSpan()
            ?? ReadSince()
            ?? ReadNumericDate()
            ?? ReadShifted()
            ?? ReadTold()
            ?? ReadDayFromToday()
            ?? ReadWeekday()
            ?? ReadMonthOrYear()
            ?? ReadSeason();
        if (time is null)
            return null;
        var words = wording.Analysis.Words;
        return time with
        {
            First = first,
            End = at,
            Span = new Span(words[first].Span.Start, words[at - 1].Span.End),
            IsBound = isBound,
        };
    }

    private static bool IsArticle(string word) => word is "der" or "des" or "dem" or "den";

    private static TimeExpression New() => new(0, 0, default);

    private void ReadLead()
    {
        for (var count = 0; count < MostLeadWords && at < end; count++, at++)
        {
            if (TimeWords.Is(Word, "bound"))
                isBound = true;
            else if (!TimeWords.Is(Word, "lead") && !TimeWords.Is(Word, "span") && Word != "vor")
                break;
            lead = Word;
        }

        // "die am Montag", "dem heute 77-Jährigen": an article before another lead is that of a noun to come.
        if (
            at > first + 1 && IsArticle(wording[first])
            || at == first + 1 && IsArticle(lead) && TimeWords.Is(Word, "day")
        )
            isForeign = true;
        if (TimeWords.Is(Word, "daypartadjective") && at + 1 < end && TimeWords.Is(wording[at + 1], "weekday"))
            at++;

        if (!TimeWords.Is(Word, "edge"))
            return;
        hasEdge = true;
        at++;
        if (Word is "des" or "dieses" or "der" or "vom")
            at += Word == "dieses" ? 0 : 1;
    }

    // "vor drei Tagen", "in zwei Jahren", "binnen 30 Tagen", "innerhalb von sechs Monaten", "vor knapp zwei Jahren".
    private TimeExpression? ReadSpan()
    {
        if (hasEdge || at == first || !(lead is "vor" or "in" or "von" || TimeWords.Is(lead, "span")))
            return null;
        if (lead == "von" && wording[first] != "innerhalb")
            return null;
        var about = Rough.MatchAt(wording, at, end, out _);
        var number = at + about;
        if (number + 1 >= end || TimeWords.Unit(wording[number + 1]) is not { } unit)
            return null;
        var count = ReadCount(wording[number]);
        if (count is null && !NumberWord.TryRead(wording[number], out _))
            return null;
        at = number + 2;
        var sign = lead == "vor" ? -1 : 1;
        isBound = isBound || sign > 0 && lead != "in";
        var time = New() with { Direction = sign < 0 ? TimeDirection.Past : TimeDirection.Future };
        // Of what is only nearly two years ago no year can be told.
        return about == 0 && count is { } exact ? Of(time, unit, sign * exact) : time;
    }

    private static TimeExpression Of(TimeExpression time, string unit, int count) =>
        unit switch
        {
            "day" => time with { DayShift = count },
            "month" => time with { MonthShift = count },
            "year" => time with { YearShift = count },
            _ => time,
        };

    // "zwei Tage zuvor", "ein Jahr später": from the time told before.
    private TimeExpression? ReadSince()
    {
        if (hasEdge || at + 2 >= end || TimeWords.Unit(wording[at + 1]) is not { } unit)
            return null;
        if (TimeWords.Value(wording[at + 2], "since") is not { } sign || ReadCount(Word) is not { } count)
            return null;
        at += 3;
        return Of(New(), unit, sign * count) with { IsFromTold = true };
    }

    // "im selben Jahr", "im folgenden Monat".
    private TimeExpression? ReadTold()
    {
        if (at == first || at + 1 >= end || TimeWords.Value(Word, "told") is not { } shift)
            return null;
        if (TimeWords.Unit(wording[at + 1]) is not { } unit || IsPlural(wording[at + 1]))
            return null;
        at += 2;
        return Of(New(), unit, shift) with { IsFromTold = true };
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

    // "24.10.2024", "2024-10-24", "24.10.".
    private TimeExpression? ReadNumericDate()
    {
        var word = Word;
        if (word.Length is < 5 or > 10 || !char.IsAsciiDigit(word[0]))
            return null;
        if (word.Length == 10 && ReportDate.TryParse(word, out var iso))
        {
            at++;
            return New() with { Year = iso.Year, Month = iso.Month, Day = iso.Day };
        }

        var parts = word.TrimEnd('.').Split('.');
        if (parts.Length is < 2 or > 3 || (parts.Length == 2 && word[^1] != '.'))
            return null;
        if (
            Small(parts[0]) is not { } day
            || day is < 1 or > 31
            || Small(parts[1]) is not { } month
            || month is < 1 or > MonthsOfYear
        )
            return null;
        var year = parts.Length == 3 ? Small(parts[2]) : null;
        if (parts.Length == 3 && year is null or < 1000)
            return null;
        at++;
        return New() with { Year = year, Month = month, Day = day };
    }

    private static int? Small(string digits) =>
        digits.Length is > 0 and <= 4
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    // "im kommenden Jahr", "vergangene Woche", "kommenden Montag", "Ende des Jahres".
    private TimeExpression? ReadShifted()
    {
        var shift = TimeWords.Value(Word, "shift");
        if (shift is null)
            return TimeWords.Unit(Word) is { } whole && (hasEdge || (whole == "weekend" && at > first))
                ? OfUnit(whole, 0, 1)
                : null;
        if (at + 1 >= end)
            return null;
        var next = wording[at + 1];
        if (TimeWords.Value(next, "weekday") is { } weekday)
        {
            at += 2;
            ReadDayPart();
            return New() with { Weekday = weekday, Direction = DirectionOf(shift.Value) };
        }

        if (TimeWords.Unit(next) is { } unit && !IsPlural(next))
            return OfUnit(unit, shift.Value, 2);
        return ReadCountOfShifted(shift.Value);
    }

    // "in den vergangenen drei Jahren".
    private TimeExpression? ReadCountOfShifted(int shift)
    {
        if (at + 2 >= end || ReadCount(wording[at + 1]) is null || !IsPlural(wording[at + 2]))
            return null;
        at += 3;
        return New() with { Direction = DirectionOf(shift) };
    }

    // "in den vergangenen Jahren" names no year.
    private static bool IsPlural(string unit) =>
        unit is "jahre" or "jahren" or "monate" or "monaten" or "wochen" or "tage" or "tagen";

    private TimeExpression OfUnit(string unit, int shift, int words)
    {
        at += words;
        var time = New() with { Direction = DirectionOf(shift) };
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

    private static TimeDirection DirectionOf(int shift) =>
        shift switch
        {
            > 0 => TimeDirection.Future,
            < 0 => TimeDirection.Past,
            _ => TimeDirection.Unknown,
        };

    private TimeExpression? ReadDayFromToday()
    {
        if (TimeWords.Value(Word, "dayadjective") is { } adjective && at + 1 < end)
        {
            var named = TimeWords.Is(wording[at + 1], "weekday") || TimeWords.Unit(wording[at + 1]) == "day";
            at += named ? 2 : 0;
            ReadDayPart();
            return named ? New() with { DayShift = adjective } : null;
        }

        if (TimeWords.Value(Word, "day") is not { } days || IsNoun(at))
            return null;
        at++;
        ReadDayPart();
        return New() with { DayShift = days, Direction = DirectionOf(days) };
    }

    // "Am Morgen": the time of day.
    private bool IsNoun(int word) =>
        char.IsUpper(wording.Analysis.Surface(word)[0])
        && word > 0
        && wording.Analysis.Words[word - 1].Kind == TokenKind.Word;

    private void ReadDayPart()
    {
        if (TimeWords.Is(Word, "daypart"))
            at++;
    }

    // "Mittwoch", "Mittwoch, den 23. Oktober".
    private TimeExpression? ReadWeekday()
    {
        if (TimeWords.Value(Word, "weekday") is not { } weekday)
            return null;
        at++;
        ReadDayPart();
        var after = at;
        if (at < end && wording.Analysis.Words[at].Kind is TokenKind.Comma or TokenKind.Open)
            at++;
        if (Word is "den" or "dem" or "der")
            at++;
        if ((ReadDate() ?? ReadNumericDate()) is { } date)
            return date;
        at = after;
        return New() with { Weekday = weekday };
    }

    private TimeExpression? ReadMonthOrYear()
    {
        if (ReadDate() is { } date)
            return date;
        if (TimeWords.Value(Word, "month") is { } month)
        {
            var year = at + 1 < end ? Year(wording[at + 1]) : null;
            if (at == first && year is null && !hasEdge)
                return null;
            at += year is null ? 1 : 2;
            return New() with { Month = month, Year = year, YearShift = year is null ? ReadYearShift() : null };
        }

        if (TimeWords.Unit(Word) == "year" && at + 1 < end && Year(wording[at + 1]) is { } named)
        {
            at += 2;
            return New() with { Year = named };
        }

        // A bare number of four digits is a year after "bis", "seit", "ab", "Ende"; else where nothing it could count follows.
        if (
            Year(Word) is not { } bare
            || !(hasEdge || isBound || lead is "seit" or "ab" || (at == first && CountsNothing(bare)))
        )
            return null;
        at++;
        return New() with { Year = bare };
    }

    // "23. Oktober 2024".
    private TimeExpression? ReadDate()
    {
        if (at + 1 >= end || Ordinal(Word) is not { } day || TimeWords.Value(wording[at + 1], "month") is not { } month)
            return null;
        at += 2;
        var year = Year(Word);
        if (year is not null)
            at++;
        return New() with { Day = day, Month = month, Year = year, YearShift = year is null ? ReadYearShift() : null };
    }

    // "im Mai | vergangenen Jahres", "im Sommer | des kommenden Jahres": how many years from the report's.
    private int? ReadYearShift()
    {
        var from = Word == "des" ? at + 1 : at;
        if (
            from + 1 >= end
            || TimeWords.Value(wording[from], "shift") is not { } shift
            || wording[from + 1] != "jahres"
        )
            return null;
        at = from + 2;
        return shift;
    }

    private static int? Ordinal(string word) =>
        word.Length is 2 or 3 && word[^1] == '.' && Small(word[..^1]) is { } day and >= 1 and <= 31 ? day : null;

    private static int? Year(string word) =>
        word.Length == 4 && Small(word) is { } year and >= 1000 and <= 2999 ? year : null;

    private TimeExpression? ReadSeason()
    {
        if (!TimeWords.Is(Word, "season") || at == first)
            return null;
        at++;
        var year = Year(Word);
        if (year is not null)
            at++;
        return New() with { Year = year, YearShift = year is null ? ReadYearShift() : null };
    }

    // "Er hatte 2019 in Bonn gesagt."
    private bool CountsNothing(int year)
    {
        var words = wording.Analysis.Words;
        if (year is < FirstYear or >= EndOfYears || at + 1 >= end || IsBesideDigits(at))
            return false;
        var before =
            at > 0 && wording.Analysis.SentenceAt(at - 1) == wording.Analysis.SentenceAt(at)
                ? words[at - 1].Tag
                : Stts.Stop;
        return IsAroundTime(before)
            && words[at + 1].Tag is Stts.VVFIN or Stts.VAFIN or Stts.VMFIN or Stts.VVPP or Stts.APPR or Stts.APPRART;
    }

    private bool IsBesideDigits(int word)
    {
        var (text, span) = (wording.Analysis.Text, wording.Analysis.Words[word].Span);
        return (span.Start > 0 && text[span.Start - 1] > ' ') || (span.End < text.Length && text[span.End] > ' ');
    }

    private static bool IsAroundTime(Stts before) =>
        before is Stts.Stop or Stts.VVFIN or Stts.VAFIN or Stts.VMFIN or Stts.ADV or Stts.PPER or Stts.PRF;
}
