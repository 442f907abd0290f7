using System.Collections.Immutable;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>
/// A quantity in a report. <see cref="Value"/> is the number as worded; <see cref="Low"/> equals it for "mindestens" and
/// "mehr als", <see cref="High"/> for "höchstens" and "bis zu"; a range has low and high and no value, as has "Tausende"
/// (low 2,000).
/// </summary>
/// <param name="Id">"f1", "f2", … in the order of the text.</param>
/// <param name="Passage">The words, with approximator and unit: "rund 12.000 Soldaten".</param>
/// <param name="Unit">ISO 4217 for money, "Prozent", else the noun as written; null for a bare number.</param>
public sealed record Figure(string Id, Passage Passage, string? Unit)
{
    /// <summary>The number as worded.</summary>
    public decimal? Value { get; init; }

    /// <summary>The least it can be.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most it can be.</summary>
    public decimal? High { get; init; }

    /// <summary>True where the text says so: "rund", "etwa", "Tausende".</summary>
    public bool Approximate { get; init; }

    /// <summary>The id of the figure that this one restates, in another unit or again.</summary>
    public string? SameAs { get; init; }

    /// <summary>What comparing the restated amounts gave, in words; null where nothing could be compared.</summary>
    public string? Check { get; init; }

    /// <summary>Why it was read this way.</summary>
    public ImmutableArray<Reason> Because { get; init; } = [];
}
