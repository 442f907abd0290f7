using System.Globalization;
using System.IO.Compression;
using Beleg.Faults;

namespace Beleg.Lab.Rates;

/// <summary>
/// Makes the table of exchange rates that figures are checked with ("reference-rates.tsv") from the European Central
/// Bank's daily euro reference rates ("eurofxref-hist.zip"): the mean of each month, to five digits.
/// </summary>
public static class ReferenceRateTable
{
    private const int LengthOfMonth = 7;
    private const string NoRate = "N/A";

    private const string Head = """
        # Units of a currency for one euro: the mean of the ECB's daily euro reference rates of a month, to five digits.
        # Source: European Central Bank, euro foreign exchange reference rates (eurofxref-hist.csv); free reuse with the source named.
        # Columns: month, then the currencies of the first line (ISO 4217); an empty cell: no rate was published.

        """;

    /// <summary>Reads the bank's archive and writes the table.</summary>
    /// <param name="archive">Path of "eurofxref-hist.zip".</param>
    /// <param name="output">Where the table goes.</param>
    /// <exception cref="FaultException">The archive cannot be read or holds no rates (BLG2003).</exception>
    public static void Run(string archive, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        try
        {
            using var zip = ZipFile.OpenRead(archive);
            using var reader = new StreamReader(zip.Entries[0].Open());
            Write(reader, output);
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or InvalidDataException
                        or FormatException
                        or ArgumentException
            )
        {
            throw new FaultException(new Fault(FaultCode.DataUnusable, $"{archive} cannot be used: {e.Message}"), e);
        }
    }

    /// <summary>Writes the table of the bank's list: a line a day, newest first, with a comma after each cell.</summary>
    /// <exception cref="FormatException">A rate is no number.</exception>
    public static void Write(TextReader csv, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(output);
        var currencies = Cells(csv.ReadLine() ?? string.Empty)[1..];
        var months = new SortedDictionary<string, (double Sum, int Days)[]>(StringComparer.Ordinal);
        while (csv.ReadLine() is { Length: > LengthOfMonth } line)
        {
            var cells = Cells(line);
            var month = cells[0][..LengthOfMonth];
            if (!months.TryGetValue(month, out var sums))
                months[month] = sums = new (double, int)[currencies.Length];
            for (var i = 0; i < currencies.Length && i + 1 < cells.Length; i++)
            {
                if (cells[i + 1].Length > 0 && cells[i + 1] != NoRate)
                    sums[i] = (
                        sums[i].Sum + double.Parse(cells[i + 1], CultureInfo.InvariantCulture),
                        sums[i].Days + 1
                    );
            }
        }

        output.Write(Head.ReplaceLineEndings("\n"));
        output.Write("month\t" + string.Join('\t', currencies) + "\n");
        foreach (var (month, sums) in months)
            output.Write((month + "\t" + string.Join('\t', sums.Select(Mean))).TrimEnd('\t') + "\n");
    }

    private static string[] Cells(string line) => line.TrimEnd(',', '\r').Split(',', StringSplitOptions.TrimEntries);

    private static string Mean((double Sum, int Days) rates)
    {
        if (rates.Days == 0)
            return string.Empty;
        var digits = (rates.Sum / rates.Days).ToString("G5", CultureInfo.InvariantCulture);
        return decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)
            .ToString(CultureInfo.InvariantCulture);
    }
}
