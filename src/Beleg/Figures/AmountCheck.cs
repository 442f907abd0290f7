using System.Globalization;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>What comparing two amounts that restate each other gave.</summary>
/// <param name="Words">The result for the reader.</param>
/// <param name="Deviation">How far the second lies from the converted first, as a share of it; null where unchecked.</param>
internal sealed record AmountCheck(string Words, double? Deviation)
{
    // Months have their ups and downs, and "rund" is round: what lies within is plausible.
    private const double Tolerance = 0.05;

    /// <summary>What is said of an amount that the report itself converts at the rate of another time: "damals".</summary>
    public static AmountCheck AtEarlierRate { get; } = new("not checked: converted at the rate of another time", null);

    /// <summary>True when the two amounts differ more than a rate and rounding explain.</summary>
    public bool Disagrees => Deviation > Tolerance;

    /// <summary>Compares two amounts of money by the ECB's reference rates, or two measures of one dimension.</summary>
    public static AmountCheck Compare(FigureDraft first, FigureDraft second, ReportDate? published) =>
        first.Unit.Kind == UnitKind.Money ? CompareMoney(first, second, published) : CompareMeasures(first, second);

    private static AmountCheck CompareMoney(FigureDraft first, FigureDraft second, ReportDate? published)
    {
        if (published is not { } date)
            return new AmountCheck("not checked: the report's date is not known", null);
        if (!ReferenceRates.Covers(date))
        {
            var range = $"{ReferenceRates.First} to {ReferenceRates.Last}";
            return new AmountCheck($"not checked: the table of ECB rates has {range}, not {date}", null);
        }

        var (from, to) = (first.Unit.Key, second.Unit.Key);
        if (ReferenceRates.Find(date, from) is not { } fromRate)
            return new AmountCheck($"not checked: the ECB has no rate of {from} for {date}", null);
        if (ReferenceRates.Find(date, to) is not { } toRate)
            return new AmountCheck($"not checked: the ECB has no rate of {to} for {date}", null);
        var period = date.Month is { } month ? new ReportDate(date.Year, month).ToString() : date.ToString();
        return Judge(
            first,
            second,
            toRate / fromRate,
            $"ECB average for {period} is {Rates(from, fromRate, to, toRate)}"
        );
    }

    private static string Rates(string from, double fromRate, string to, double toRate)
    {
        var parts = new List<string>();
        if (from != "EUR")
            parts.Add($"{Short(fromRate)} {from}");
        if (to != "EUR")
            parts.Add($"{Short(toRate)} {to}");
        return string.Join(" and ", parts) + " per EUR";
    }

    private static AmountCheck CompareMeasures(FigureDraft first, FigureDraft second)
    {
        if (first.Unit.Scale is not { } from || second.Unit.Scale is not { } to)
            return new AmountCheck($"not checked: {first.Unit.Name} and {second.Unit.Name} have no fixed ratio", null);
        var factor = (double)from / (double)to;
        return Judge(first, second, factor, $"1 {first.Unit.Name} is {Short(factor)} {second.Unit.Name}");
    }

    private static AmountCheck Judge(FigureDraft first, FigureDraft second, double factor, string basis)
    {
        var expected = (double)first.Size * factor;
        if (expected == 0)
            return new AmountCheck("not checked: nothing to compare with", null);
        var deviation = Math.Abs((double)second.Size - expected) / Math.Abs(expected);
        var says = $"{basis}, {Amount((double)first.Size)} {first.Unit.Name} are {Amount(expected)} {second.Unit.Name}";
        return deviation <= Tolerance
            ? new AmountCheck("plausible: " + says, deviation)
            : new AmountCheck(
                $"differs by {(100 * deviation).ToString("0", CultureInfo.InvariantCulture)} per cent: {says}, the report has {Amount((double)second.Size)} {second.Unit.Name}",
                deviation
            );
    }

    private static string Amount(double value) =>
        Math.Abs(value) switch
        {
            >= 1e12 => Short(value / 1e12) + " trillion",
            >= 1e9 => Short(value / 1e9) + " billion",
            >= 1e6 => Short(value / 1e6) + " million",
            _ => Short(value),
        };

    // Rates keep five digits, as the table has them; amounts need no more than one digit after the point.
    private static string Short(double value) =>
        Math.Abs(value) switch
        {
            >= 1000 => value.ToString("N0", CultureInfo.InvariantCulture),
            >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
            _ => value.ToString("0.####", CultureInfo.InvariantCulture),
        };
}
