using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>Something whose origin was found, with the way there.</summary>
/// <param name="Member">What was asked for.</param>
/// <param name="Steps">The way from its report to the origin; at least one step.</param>
public sealed record TracedMember(OriginMember Member, ImmutableArray<OriginStep> Steps)
{
    /// <summary>The way in words: "copies 3 passages of 01-kuestenbote, which credits dpa".</summary>
    public string Because => string.Join(", which ", Steps.Select(step => step.Because));
}
