using System.Collections.Immutable;
using Beleg.Meaning;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.OpenPoints;

/// <summary>What a report says is still outstanding.</summary>
/// <param name="Id">"o1", "o2", … in the order of the text.</param>
/// <param name="Passage">The words that say so.</param>
public sealed record OpenPoint(string Id, Passage Passage)
{
    /// <summary>Ids of the sources that owe it.</summary>
    public ImmutableArray<string> Who { get; init; } = [];

    /// <summary>Until when.</summary>
    public TimeReference? Due { get; init; }

    /// <summary>Why it was found.</summary>
    public ImmutableArray<Reason> Because { get; init; } = [];
}
