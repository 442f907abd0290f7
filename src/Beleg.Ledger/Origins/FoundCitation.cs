using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>A citation as it was found in a reading.</summary>
/// <param name="Statement">The id of the statement that came through it.</param>
/// <param name="Name">Whom it cites, as the reading names it.</param>
/// <param name="Kind">What is cited.</param>
public sealed record FoundCitation(string Statement, string Name, CitedKind Kind)
{
    /// <summary>Where the statement stands: its content and its frame.</summary>
    public ImmutableArray<Span> Spans { get; init; } = [];

    /// <summary>How near to the origin it is: of two, the one with more was there first.</summary>
    public int Depth { get; init; }

    /// <summary>How it was seen.</summary>
    public required string Because { get; init; }
}
