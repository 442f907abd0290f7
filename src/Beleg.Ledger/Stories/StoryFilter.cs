using Beleg.Text;

namespace Beleg.Ledger.Stories;

/// <summary>Which stories a person wants to see. What is null or false is not asked.</summary>
public sealed record StoryFilter
{
    /// <summary>Every story.</summary>
    public static StoryFilter All { get; } = new();

    /// <summary>With a report of this day or later.</summary>
    public ReportDate? From { get; init; }

    /// <summary>With a report of this day or earlier.</summary>
    public ReportDate? To { get; init; }

    /// <summary>With a report of this outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>With a report in which the source of this number speaks.</summary>
    public long? Source { get; init; }

    /// <summary>With a contested claim.</summary>
    public bool IsContested { get; init; }

    /// <summary>With an open point that nothing has closed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>With an open point that has a date by which it is due.</summary>
    public bool IsDue { get; init; }
}
