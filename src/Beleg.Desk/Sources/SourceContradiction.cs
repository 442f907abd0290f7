using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Sources;

/// <summary>A claim over which a source and others contradict each other, as the page of the source shows it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Own">Where the source first takes its side.</param>
/// <param name="Others">Where each of the first of the others first takes the other side.</param>
/// <param name="More">How many others more there are.</param>
public sealed record SourceContradiction(Claim Claim, PositionView Own, ImmutableArray<PositionView> Others, int More)
{
    private const int MostOthers = 5;

    /// <summary>The contradiction of a view.</summary>
    public static SourceContradiction Of(ContradictionView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var others = view.Others.DistinctBy(p => p.Saying.Source).ToList();
        return new SourceContradiction(
            view.Claim,
            view.Own[0],
            [.. others.Take(MostOthers)],
            Math.Max(0, others.Count - MostOthers)
        );
    }
}
