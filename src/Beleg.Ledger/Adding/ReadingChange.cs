using System.Collections.Immutable;

namespace Beleg.Ledger.Adding;

/// <summary>What another reading of a report changed.</summary>
/// <param name="Report">The file of the report.</param>
/// <param name="Gone">The words that are said no more.</param>
/// <param name="New">The words that were not seen before.</param>
/// <param name="Changed">What is read otherwise: "r3/s4 position: affirms → rejects".</param>
public sealed record ReadingChange(
    string Report,
    ImmutableArray<string> Gone,
    ImmutableArray<string> New,
    ImmutableArray<string> Changed
)
{
    /// <summary>True where the two readings say the same.</summary>
    public bool IsEmpty => Gone.IsEmpty && New.IsEmpty && Changed.IsEmpty;
}
