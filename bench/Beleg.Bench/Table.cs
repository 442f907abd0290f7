using System.Globalization;

namespace Beleg.Bench;

/// <summary>Prints the figures.</summary>
internal static class Table
{
    /// <summary>A name and cells, in columns.</summary>
    public static void Row(string name, params IEnumerable<string> cells) =>
        Console.WriteLine(name.PadRight(30) + string.Concat(cells.Select(c => c.PadLeft(14))));

    /// <summary>A number with digits behind the point.</summary>
    public static string Number(double value, int digits = 0) =>
        value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
