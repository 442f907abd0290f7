using System.Globalization;
using Beleg.German.Words;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>
/// Monthly means of the European Central Bank's euro reference rates, as the table beside this file has them: units of a
/// currency for one euro.
/// </summary>
internal static class ReferenceRates
{
    private const int MostColumns = 64;
    private const int MonthsOfYear = 12;

    private static readonly Lazy<Table> Rates = new(Read);

    /// <summary>The first month of the table: "1999-01".</summary>
    public static string First => Name(Rates.Value.Months.First().Key);

    /// <summary>The last month of the table.</summary>
    public static string Last => Name(Rates.Value.Months.Last().Key);

    /// <summary>True when the table has the month, or any month of the year where only that is known.</summary>
    public static bool Covers(ReportDate date) => Rows(date).Any();

    /// <summary>The rate of a currency in the month of a date, or the mean of the year where only that is known.</summary>
    /// <returns>Null where no rate was published.</returns>
    public static double? Find(ReportDate date, string currency)
    {
        if (currency == "EUR")
            return 1;
        var rows = Rows(date).ToList();
        var column = Array.IndexOf(Rates.Value.Currencies, currency);
        if (column < 0)
            return null;
        var rates = rows.Select(r => r[column])
            .Where(c => c.Length > 0)
            .Select(c => double.Parse(c, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
            .ToList();
        return rates.Count == 0 ? null : rates.Average();
    }

    private static IEnumerable<string[]> Rows(ReportDate date)
    {
        var months = Rates.Value.Months;
        var (from, to) = date.Month is { } month ? (month, month) : (1, MonthsOfYear);
        for (var m = from; m <= to; m++)
        {
            if (months.TryGetValue(date.Year * MonthsOfYear + m - 1, out var row))
                yield return row;
        }
    }

    private static string Name(int month) => new ReportDate(month / MonthsOfYear, month % MonthsOfYear + 1).ToString();

    private static Table Read()
    {
        string[] currencies = [];
        var months = new SortedDictionary<int, string[]>();
        foreach (var row in WordList.Read("reference-rates.tsv", MostColumns))
        {
            if (ReportDate.TryParse(row[0], out var date) && date.Month is { } month)
                months[date.Year * MonthsOfYear + month - 1] = row;
            else
                currencies = row;
        }

        return new Table(currencies, months);
    }

    private sealed record Table(string[] Currencies, SortedDictionary<int, string[]> Months);
}
