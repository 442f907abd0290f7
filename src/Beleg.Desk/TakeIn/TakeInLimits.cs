using Beleg.Exchange.Input;

namespace Beleg.Desk.TakeIn;

/// <summary>How much a desk takes in at once. Reports have some thousand characters; what is far larger is something else.</summary>
public sealed record TakeInLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The most bytes of one file; no more than <see cref="ReportFiles.LargestFile"/>.</summary>
    public int LargestFile { get; init; } = 4 * Megabyte;

    /// <summary>The most files that are handed in at once.</summary>
    public int MostFiles { get; init; } = 1_000;

    /// <summary>The most bytes that are handed in at once, with what a form puts around them.</summary>
    public long LargestPost { get; init; } = 64 * Megabyte;

    /// <summary>The most files that wait to be read: what is handed in beyond them is turned away, so that nobody fills the disk.</summary>
    public int MostWaiting { get; init; } = 20_000;
}
