using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>What a person looks for among the sayings of a ledger. What is null is not asked.</summary>
public sealed record SearchQuery
{
    /// <summary>Words, all of which must be there, in any form.</summary>
    public string Words { get; init; } = "";

    /// <summary>A part of the name of who says it.</summary>
    public string? Source { get; init; }

    /// <summary>How the speaker stands to it.</summary>
    public Position? Position { get; init; }

    /// <summary>Published on this day or later.</summary>
    public ReportDate? From { get; init; }

    /// <summary>Published on this day or earlier.</summary>
    public ReportDate? To { get; init; }
}
