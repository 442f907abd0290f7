using System.Collections.Immutable;
using Beleg.Ledger.Origins;

namespace Beleg.Desk.Claims;

/// <summary>An origin in the picture of where a claim comes from, with the reports that go back to it.</summary>
/// <param name="Name">Its name; null for all reports of which nothing tells where they have it from.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reports">How many reports go back to it.</param>
/// <param name="Dots">The first of them, in the order of publication.</param>
public sealed record OriginLane(string? Name, OriginKind Kind, int Reports, ImmutableArray<OriginDot> Dots)
{
    /// <summary>How many reports are not shown.</summary>
    public int More => Reports - Dots.Length;
}
