using Beleg.Text;

namespace Beleg.Ledger.Claims;

/// <summary>A proposition that sayings of reports share, as the list of claims shows it.</summary>
/// <param name="Number">Its number in the ledger: people call it "c1".</param>
/// <param name="Text">The words of the saying that tells it best.</param>
public sealed record Claim(long Number, string Text)
{
    /// <summary>The earliest date of a report that has it.</summary>
    public ReportDate? First { get; init; }

    /// <summary>The latest.</summary>
    public ReportDate? Last { get; init; }

    /// <summary>How many reports have it.</summary>
    public int Reports { get; init; }

    /// <summary>How many sayings it has.</summary>
    public int Sayings { get; init; }

    /// <summary>True where one source affirms it and another rejects it.</summary>
    public bool IsContested { get; init; }

    /// <summary>True where two sources count the same and come to amounts that cannot be one.</summary>
    public bool HasDifferingFigures { get; init; }

    /// <summary>What people call it: "c1".</summary>
    public string Label => $"c{Number}";
}
