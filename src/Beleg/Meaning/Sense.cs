using System.Collections.Immutable;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Meaning;

/// <summary>What a statement means: what its saying does and how the speaker stands to the content.</summary>
/// <param name="Act">What the saying does.</param>
/// <param name="Position">How the speaker stands to the content.</param>
/// <param name="Modality">How sure the content is, as worded.</param>
public sealed record Sense(Act Act, Position Position, Modality Modality)
{
    /// <summary>What the speaker says it rests on: "Beweise", "Satellitenbilder".</summary>
    public Passage? Evidence { get; init; }

    /// <summary>What the statement came through, from the report's author towards the origin.</summary>
    public ImmutableArray<Link> Via { get; init; } = [];

    /// <summary>Where it was said.</summary>
    public Passage? Place { get; init; }

    /// <summary>When it was said.</summary>
    public TimeReference? Time { get; init; }

    /// <summary>Why: one reason for each field that the report gives, two for what has two.</summary>
    public ImmutableArray<Reason> Because { get; init; } = [];
}
