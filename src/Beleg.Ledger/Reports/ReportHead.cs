using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Reports;

/// <summary>What is known of a report in the ledger, without its text.</summary>
/// <param name="Number">Its number in the ledger, from 1 in the order of taking in: people call it "r1".</param>
/// <param name="Id">The id of its <see cref="CanonicalForm"/>.</param>
public sealed record ReportHead(long Number, string Id)
{
    /// <summary>The name of its file, or where there is none its label.</summary>
    public required string File { get; init; }

    /// <summary>Its headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where.</summary>
    public string? Url { get; init; }

    /// <summary>When, to the precision known.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>Whom it credits, in its publication or in its text.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>The number of the report at the same address that it is a later version of.</summary>
    public long? VersionOf { get; init; }

    /// <summary>True where a person took it out of the story. It is kept, and counts for nothing.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>What people call it: "r1".</summary>
    public string Label => $"r{Number}";
}
