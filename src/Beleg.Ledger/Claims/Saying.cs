using System.Collections.Immutable;
using Beleg.Ledger.Reviews;
using Beleg.Meaning;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Claims;

/// <summary>
/// One place in one report where something is said: a statement, or what the report itself tells. Claims are made of them.
/// </summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Report">The number of its report.</param>
/// <param name="Id">Its id in the report: "s4" of a statement, "t2" of what the report itself tells.</param>
/// <param name="Text">The words.</param>
public sealed record Saying(long Number, long Report, string Id, string Text)
{
    /// <summary>Where the words stand in the report.</summary>
    public ImmutableArray<Span> Spans { get; init; } = [];

    /// <summary>When the report was published.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>The number of the source that says it; null where nobody can be told.</summary>
    public long? Source { get; init; }

    /// <summary>True where the report itself tells it.</summary>
    public bool IsTold { get; init; }

    /// <summary>What the saying does.</summary>
    public Act Act { get; init; } = Act.Asserts;

    /// <summary>How the speaker stands to it.</summary>
    public Position Position { get; init; } = Position.Affirms;

    /// <summary>How sure it is, as worded.</summary>
    public Modality Modality { get; init; } = Modality.Certain;

    /// <summary>True where the words deny it by themselves.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The words that carry it.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>
    /// The chance, from 0 to 1, that reading gives that it is a statement; null of what the report itself tells, and where the
    /// report was read by a Beleg that did not keep it.
    /// </summary>
    public double? Confidence { get; init; }

    /// <summary>The number of the claim it belongs to; null before it was linked, and where nothing is claimed.</summary>
    public long? Claim { get; init; }

    /// <summary>
    /// The number of the saying of its report that it only takes up, as "wies die Vorwürfe zurück" does; null where it has
    /// words of its own. It belongs to the claim of that one.
    /// </summary>
    public long? TakesUp { get; init; }

    /// <summary>What a person last decided on it; null where nobody did.</summary>
    public ReviewVerdict? Review { get; init; }

    /// <summary>True where a person took its report out of the story.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>True where it counts for a claim: no person rejected it or withdrew its report.</summary>
    public bool Counts => !IsWithdrawn && Review != ReviewVerdict.Reject;

    /// <summary>What people call it: "r3/s4".</summary>
    public string Label => $"r{Report}/{Id}";

    /// <summary>Its figures.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];
}
