using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>How many reports there are, and how many independent origins.</summary>
/// <param name="Reports">The number of reports that were asked about.</param>
/// <param name="Origins">
/// The origins, those with most members first, then by name. Each member is in exactly one.
/// </param>
public sealed record OriginSummary(int Reports, ImmutableArray<Origin> Origins)
{
    /// <summary>
    /// How many independent origins are proven. There may be more, never fewer: where it is not known which of two agencies a
    /// report goes back to, it is counted with one that is known already.
    /// </summary>
    public int Proven => Origins.Count(origin => origin.IsProven);

    /// <summary>How many reports may be origins of their own: nothing proves it, and nothing says otherwise.</summary>
    public int Unknown => Origins.Length - Proven;
}
