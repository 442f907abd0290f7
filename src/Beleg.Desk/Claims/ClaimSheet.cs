using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Desk.Frame;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Claims;

/// <summary>All on a claim, as its page shows it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Origins">Where its reports come from.</param>
/// <param name="Picture">How its reports go back to these.</param>
/// <param name="Matrix">Who stood how to it when.</param>
/// <param name="Statements">What the reports have of it, in the order of publication.</param>
/// <param name="Figures">Its figures, in the order of publication.</param>
/// <param name="Relations">How many of its statements stand in which relation to its words.</param>
/// <param name="Related">The claims that stand near it.</param>
public sealed record ClaimSheet(
    Claim Claim,
    OriginSummary Origins,
    OriginPicture Picture,
    PositionMatrix Matrix,
    Slice<ClaimStatement> Statements,
    ImmutableArray<FigureView> Figures,
    ImmutableArray<(Relation Relation, int Count)> Relations,
    ImmutableArray<RelatedClaim> Related
)
{
    private const int OnAPage = 50;
    private const int MostRelated = 6;

    /// <summary>What can be decided on it, and what was; null where that is not asked.</summary>
    public EntryActions? Actions { get; init; }

    /// <summary>The claim of a number; null where there is none.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="number">The number.</param>
    /// <param name="page">Which page of its statements.</param>
    public static ClaimSheet? Of(ILedgerSession session, long number, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        // A number is kept when nobody shares the claim any more.
        if (session.Claims.Get(number) is not { Sayings: > 0 } claim)
            return null;
        var view = ClaimReader.Of(session, claim);
        return Of(view, RelatedClaims.Of(session, view.Positions.Select(p => p.Saying), MostRelated), page);
    }

    /// <summary>The sheet of a view.</summary>
    public static ClaimSheet Of(ClaimView view, ImmutableArray<RelatedClaim> related, int page)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new ClaimSheet(
            view.Claim,
            view.Origins,
            OriginPicture.Of(view),
            PositionMatrix.Of(view.Positions),
            Slicing.Take(
                page,
                OnAPage,
                view.Positions.Length,
                (most, skip) => view.Positions.Skip((int)skip).Take(most).Select(ClaimStatement.Of)
            ),
            view.Figures,
            [.. view.Positions.CountBy(p => p.Relation).OrderBy(r => r.Key).Select(r => (r.Key, r.Value))],
            related
        );
    }
}
