using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>Which of two reports came first, as far as their dates tell.</summary>
internal static class PublicationOrder
{
    /// <summary>A number that orders dates; of two that begin alike the one that is known better comes first, none last.</summary>
    public static int Key(ReportDate? date) =>
        date is { } known ? (((known.Year * 100) + (known.Month ?? 99)) * 100) + (known.Day ?? 99) : int.MaxValue;

    /// <summary>False where the first is known to be later than the second.</summary>
    public static bool CanPrecede(ReportDate? first, ReportDate? second)
    {
        if ((first, second) is not ({ } a, { } b))
            return true;
        if (a.Year != b.Year)
            return a.Year < b.Year;
        if ((a.Month, b.Month) is not ({ } monthA, { } monthB))
            return true;
        if (monthA != monthB)
            return monthA < monthB;
        return (a.Day, b.Day) is not ({ } dayA, { } dayB) || dayA <= dayB;
    }

    /// <summary>True where the first is known to be later than the second.</summary>
    public static bool IsLater(ReportDate? first, ReportDate? second) =>
        first is not null && second is not null && !CanPrecede(first, second);
}
