using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>What a person looks for among the sayings of a ledger. What is null is not asked.</summary>
public sealed record SearchQuery
{
    /// <summary>Words, as <see cref="SearchTerms"/> reads them.</summary>
    public string Words { get; init; } = "";

    /// <summary>A part of the name of who says it.</summary>
    public string? Source { get; init; }

    /// <summary>The number of the source that says it.</summary>
    public long? Speaker { get; init; }

    /// <summary>Who published the report.</summary>
    public string? Outlet { get; init; }

    /// <summary>The number of the story of the report.</summary>
    public long? Story { get; init; }

    /// <summary>What the saying does.</summary>
    public Act? Act { get; init; }

    /// <summary>True for what is said to a contested claim only.</summary>
    public bool IsContested { get; init; }

    /// <summary>How the speaker stands to it.</summary>
    public Position? Position { get; init; }

    /// <summary>Published on this day or later.</summary>
    public ReportDate? From { get; init; }

    /// <summary>Published on this day or earlier.</summary>
    public ReportDate? To { get; init; }
}
