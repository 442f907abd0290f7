using System.Collections.Immutable;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>An agreement, pledge, loan, deployment or deadline of which a report speaks.</summary>
/// <param name="Id">"c1", "c2", … in the order of the text.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Passage">The words that name it.</param>
/// <param name="Status">How far it has come.</param>
public sealed record Commitment(string Id, CommitmentKind Kind, Passage Passage, CommitmentStatus Status)
{
    /// <summary>Ids of the sources that bind themselves.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>Ids of the sources it is made to.</summary>
    public ImmutableArray<string> To { get; init; } = [];

    /// <summary>The id of the figure that gives the amount.</summary>
    public string? Amount { get; init; }

    /// <summary>What secures it.</summary>
    public Passage? SecuredBy { get; init; }

    /// <summary>What it contains, a clause each.</summary>
    public ImmutableArray<Passage> Contents { get; init; } = [];

    /// <summary>Ids of the sources that signed it.</summary>
    public ImmutableArray<string> SignedBy { get; init; } = [];

    /// <summary>The id of the statement that speaks of it; null where the report itself does.</summary>
    public string? Statement { get; init; }

    /// <summary>Why it was found.</summary>
    public ImmutableArray<Reason> Because { get; init; } = [];
}
