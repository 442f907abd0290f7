using System.Collections.Immutable;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Lab.Ledgers;

/// <summary>A saying of a ledger that is scored.</summary>
/// <param name="Id">An id that no other saying of the ledger has.</param>
/// <param name="Report">The file of its report.</param>
/// <param name="Spans">Where it stands, sorted and apart.</param>
public sealed record FoundSaying(string Id, string Report, ImmutableArray<Span> Spans)
{
    /// <summary>The id of its claim; null where it is in none.</summary>
    public string? Claim { get; init; }

    /// <summary>The id of its origin; null where none was found.</summary>
    public string? Origin { get; init; }

    /// <summary>How its source stands to the claim.</summary>
    public Position Position { get; init; } = Position.Affirms;

    /// <summary>The name of its source; null where nobody can be told.</summary>
    public string? Source { get; init; }
}
