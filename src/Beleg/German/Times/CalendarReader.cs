using System.Globalization;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.German.Times;

/// <summary>Reads dates of the calendar: "24.10.2024", "23. Oktober", "im Mai vergangenen Jahres", "2019", "im Herbst 2021".</summary>
internal sealed class CalendarReader(TimeCursor cursor)
{
    private const int MonthsOfYear = 12;
    private const int FirstYear = 1900;
    private const int EndOfYears = 2100;

    /// <summary>"24.10.2024", "2024-10-24", "24.10.".</summary>
    public TimeExpression? ReadNumericDate()
    {
        var word = cursor.Word;
        if (word.Length is < 5 or > 10 || !char.IsAsciiDigit(word[0]))
            return null;
        if (word.Length == 10 && ReportDate.TryParse(word, out var iso))
        {
            cursor.At++;
            return TimeCursor.New() with { Year = iso.Year, Month = iso.Month, Day = iso.Day };
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
        cursor.At++;
        return TimeCursor.New() with { Year = year, Month = month, Day = day };
    }

    private static int? Small(string digits) =>
        digits.Length is > 0 and <= 4
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    /// <summary>"Mittwoch | , den 23. Oktober".</summary>
    public TimeExpression? DateAfterWeekday()
    {
        var after = cursor.At;
        if (
            cursor.At < cursor.End
            && cursor.Wording.Analysis.Words[cursor.At].Kind is TokenKind.Comma or TokenKind.Open
        )
            cursor.At++;
        if (cursor.Word is "den" or "dem" or "der")
            cursor.At++;
        if ((ReadDate() ?? ReadNumericDate()) is { } date)
            return date;
        cursor.At = after;
        return null;
    }

    /// <summary>"23. Oktober", "im Mai", "im Jahr 2019", "2019".</summary>
    public TimeExpression? ReadMonthOrYear()
    {
        if (ReadDate() is { } date)
            return date;
        if (TimeWords.Value(cursor.Word, "month") is { } month)
        {
            var year = cursor.At + 1 < cursor.End ? Year(cursor.Wording[cursor.At + 1]) : null;
            if (cursor.At == cursor.First && year is null && !cursor.HasEdge)
                return null;
            cursor.At += year is null ? 1 : 2;
            return TimeCursor.New() with
            {
                Month = month,
                Year = year,
                YearShift = year is null ? ReadYearShift() : null,
            };
        }

        if (
            TimeWords.Unit(cursor.Word) == "year"
            && cursor.At + 1 < cursor.End
            && Year(cursor.Wording[cursor.At + 1]) is { } named
        )
        {
            cursor.At += 2;
            return TimeCursor.New() with { Year = named };
        }

        // A bare number of four digits is a year after "bis", "seit", "ab", "Ende"; else where nothing it could count follows.
        if (
            Year(cursor.Word) is not { } bare
            || !(
                cursor.HasEdge
                || cursor.IsBound
                || cursor.Lead is "seit" or "ab"
                || (cursor.At == cursor.First && CountsNothing(bare))
            )
        )
            return null;
        cursor.At++;
        return TimeCursor.New() with { Year = bare };
    }

    // "23. Oktober 2024".
    private TimeExpression? ReadDate()
    {
        if (
            cursor.At + 1 >= cursor.End
            || Ordinal(cursor.Word) is not { } day
            || TimeWords.Value(cursor.Wording[cursor.At + 1], "month") is not { } month
        )
            return null;
        cursor.At += 2;
        var year = Year(cursor.Word);
        if (year is not null)
            cursor.At++;
        return TimeCursor.New() with
        {
            Day = day,
            Month = month,
            Year = year,
            YearShift = year is null ? ReadYearShift() : null,
        };
    }

    // "im Mai | vergangenen Jahres", "im Sommer | des kommenden Jahres": how many years from the report's.
    private int? ReadYearShift()
    {
        if (cursor.Word == "des" && cursor.At + 1 < cursor.End && cursor.Wording[cursor.At + 1] == "vorjahres")
        {
            cursor.At += 2;
            return -1;
        }

        var from = cursor.Word == "des" ? cursor.At + 1 : cursor.At;
        if (
            from + 1 >= cursor.End
            || TimeWords.Value(cursor.Wording[from], "shift") is not { } shift
            || cursor.Wording[from + 1] != "jahres"
        )
            return null;
        cursor.At = from + 2;
        return shift;
    }

    private static int? Ordinal(string word) =>
        word.Length is 2 or 3 && word[^1] == '.' && Small(word[..^1]) is { } day and >= 1 and <= 31 ? day : null;

    private static int? Year(string word) =>
        word.Length == 4 && Small(word) is { } year and >= 1000 and <= 2999 ? year : null;

    /// <summary>"im Herbst 2021".</summary>
    public TimeExpression? ReadSeason()
    {
        if (!TimeWords.Is(cursor.Word, "season") || cursor.At == cursor.First)
            return null;
        cursor.At++;
        var year = Year(cursor.Word);
        if (year is not null)
            cursor.At++;
        return TimeCursor.New() with { Year = year, YearShift = year is null ? ReadYearShift() : null };
    }

    // "Er hatte 2019 in Bonn gesagt."
    private bool CountsNothing(int year)
    {
        var words = cursor.Wording.Analysis.Words;
        if (year is < FirstYear or >= EndOfYears || cursor.At + 1 >= cursor.End || IsBesideDigits(cursor.At))
            return false;
        var before =
            cursor.At > 0
            && cursor.Wording.Analysis.SentenceAt(cursor.At - 1) == cursor.Wording.Analysis.SentenceAt(cursor.At)
                ? words[cursor.At - 1].Tag
                : Stts.Stop;
        return IsAroundTime(before)
            && words[cursor.At + 1].Tag
                is Stts.VVFIN
                    or Stts.VAFIN
                    or Stts.VMFIN
                    or Stts.VVPP
                    or Stts.APPR
                    or Stts.APPRART;
    }

    private bool IsBesideDigits(int word)
    {
        var (text, span) = (cursor.Wording.Analysis.Text, cursor.Wording.Analysis.Words[word].Span);
        return (span.Start > 0 && text[span.Start - 1] > ' ') || (span.End < text.Length && text[span.End] > ' ');
    }

    private static bool IsAroundTime(Stts before) =>
        before is Stts.Stop or Stts.VVFIN or Stts.VAFIN or Stts.VMFIN or Stts.ADV or Stts.PPER or Stts.PRF;
}
