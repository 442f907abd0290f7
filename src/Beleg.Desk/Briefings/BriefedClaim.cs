using System.Collections.Immutable;
using Beleg.Desk.Claims;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Views;
using Beleg.Meaning;

namespace Beleg.Desk.Briefings;

/// <summary>A claim in a briefing.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origins">Where its reports come from.</param>
/// <param name="Stances">Who says what on it, by position.</param>
/// <param name="Figures">Its figures, in the order of publication; the same ones of a day once.</param>
public sealed record BriefedClaim(
    Claim Claim,
    OriginSummary Origins,
    ImmutableArray<BriefedStance> Stances,
    ImmutableArray<FigureView> Figures
)
{
    /// <summary>The claim of a view.</summary>
    /// <param name="view">All on the claim.</param>
    /// <param name="most">How many statements are quoted of each position.</param>
    public static BriefedClaim Of(ClaimView view, int most)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new BriefedClaim(
            view.Claim,
            view.Origins,
            [
                .. view
                    .Positions.GroupBy(p => p.Position)
                    .OrderBy(g => g.Key)
                    .Select(group => Stance(group.Key, [.. group], most)),
            ],
            [.. view.Figures.DistinctBy(f => (f.Quantity.Text, f.Published))]
        );
    }

    // Of each source its first words: what it says again is told by the claim's page.
    private static BriefedStance Stance(Position position, ImmutableArray<PositionView> views, int most)
    {
        var first = views
            .DistinctBy(v => (v.Source, v.Saying.Source ?? -v.Saying.Number))
            .Take(most)
            .Select(ClaimStatement.Of)
            .Select(s => s with { Text = QuotedWords.Bare(s.Text) })
            .ToImmutableArray();
        return new BriefedStance(position, first, views.Length - first.Length);
    }
}
