using System.Globalization;
using System.Text.Json;
using Beleg.Text;

namespace Beleg.Desk.Language;

/// <summary>How the desk puts words, numbers and dates to one reader. Pages have it as "Words".</summary>
/// <param name="language">The language of the reader.</param>
public sealed class Wording(ReaderLanguage language)
{
    private readonly Phrases phrases = Phrases.In(language);

    /// <summary>The language of the reader.</summary>
    public ReaderLanguage Language => language;

    /// <summary>Its tag: "de", "en".</summary>
    public string Tag => LanguageTag.Of(language);

    /// <summary>The phrase of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string key] => phrases[key];

    /// <summary>The phrase of a key that may be none.</summary>
    public string? Find(string key) => phrases.Find(key);

    /// <summary>The phrase of a key with words in the place of {0}, {1}, ….</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string this[string key, params ReadOnlySpan<string> words] => Phrases.Fill(phrases[key], words);

    /// <summary>The phrase of a key for a number of things, the number in the place of {0}: "1 Bericht", "1.200 Berichte".</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string Count(string key, long count) => Phrases.Fill(phrases[key, count], Number(count));

    /// <summary>What a value is called: the phrase "position.does-not-know" of Position.DoesNotKnow.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string Name<T>(T value)
        where T : struct, Enum => phrases[KeyOf(value)];

    /// <summary>The key of a value's name: "position.does-not-know".</summary>
    public static string KeyOf<T>(T value)
        where T : struct, Enum =>
        $"{JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name)}.{JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())}";

    /// <summary>A reason that the reader or the ledger gives, which is an English sentence, in the language of the reader.</summary>
    /// <returns>In English still where the desk has no other words for it.</returns>
    public WordedReason Reason(string reason) =>
        language == ReaderLanguage.German && GermanReasons.Find(reason) is { } german
            ? new WordedReason(german, ReaderLanguage.German)
            : new WordedReason(reason, ReaderLanguage.English);

    /// <summary>"12.000,5" in German, "12,000.5" in English; as many decimals as the number has.</summary>
    public string Number(decimal number)
    {
        var plain = number.ToString("#,##0.############", CultureInfo.InvariantCulture);
        return string.Concat(
            plain.Select(c =>
                c switch
                {
                    ',' => phrases["number.group"],
                    '.' => phrases["number.point"],
                    '-' => "\u2212",
                    _ => c.ToString(),
                }
            )
        );
    }

    /// <summary>A date to the precision known: "18. September 2025", "September 2025", "2025"; what says so where none is.</summary>
    public string Date(ReportDate? date) =>
        date switch
        {
            null => phrases["date.unknown"],
            { Month: { } m, Day: { } d } known => Phrases.Fill(
                phrases["date.day"],
                Plain(d),
                Month(m),
                Plain(known.Year)
            ),
            { Month: { } m } known => Phrases.Fill(phrases["date.month"], Month(m), Plain(known.Year)),
            { } known => Plain(known.Year),
        };

    /// <summary>The same, short enough for a table: "18. Sept. 2025", "18 Sept 2025".</summary>
    public string ShortDate(ReportDate? date) =>
        date switch
        {
            null => phrases["date.unknown"],
            { Month: { } m, Day: { } d } known => Phrases.Fill(
                phrases["date.day-short"],
                Plain(d),
                ShortMonth(m),
                Plain(known.Year)
            ),
            { Month: { } m } known => Phrases.Fill(phrases["date.month"], ShortMonth(m), Plain(known.Year)),
            { } known => Plain(known.Year),
        };

    /// <summary>The same without its year, for where that stands already: "18. Sept.", "Sept."; a year alone as it is.</summary>
    public string WithinYear(ReportDate date) =>
        date switch
        {
            { Month: { } m, Day: { } d } => Phrases.Fill(phrases["date.within-year"], Plain(d), ShortMonth(m)),
            { Month: { } m } => ShortMonth(m),
            _ => Plain(date.Year),
        };

    /// <summary>From one date to another, once where they are the same: "12. bis 16. Mai 2026".</summary>
    public string Dates(ReportDate? first, ReportDate? last)
    {
        if (first == last || last is null)
            return Date(first);
        if (
            (first, last) is ({ Month: { } m, Day: { } from } one, { Day: { } to } other)
            && (one.Year, one.Month) == (other.Year, other.Month)
        )
            return Phrases.Fill(phrases["date.days"], Plain(from), Plain(to), Month(m), Plain(one.Year));
        return Phrases.Fill(phrases["date.range"], Date(first), Date(last));
    }

    /// <summary>A moment to the minute, in UTC: "26. November 2026, 10:47 UTC".</summary>
    public string Moment(DateTimeOffset moment)
    {
        var utc = moment.ToUniversalTime();
        return Date(new ReportDate(utc.Year, utc.Month, utc.Day))
            + utc.ToString("', 'HH':'mm' UTC'", CultureInfo.InvariantCulture);
    }

    private string Month(int month) => phrases["month." + Plain(month)];

    private string ShortMonth(int month) => phrases["month-short." + Plain(month)];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
