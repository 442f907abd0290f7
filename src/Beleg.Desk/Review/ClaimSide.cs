using System.Collections.Immutable;
using Beleg.Desk.Claims;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Review;

/// <summary>One of two claims that may be one.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Words">Its words, each with whether the other claim has it too.</param>
/// <param name="Stances">Who stands how to it.</param>
/// <param name="Statements">Some of its statements, in the order of publication.</param>
/// <param name="More">How many more there are.</param>
public sealed record ClaimSide(
    Claim Claim,
    ImmutableArray<ComparedWord> Words,
    ImmutableArray<Stance> Stances,
    ImmutableArray<ClaimStatement> Statements,
    int More
)
{
    private const int MostNames = 4;
    private const int MostStatements = 4;

    /// <summary>A claim beside another.</summary>
    public static ClaimSide Of(ILedgerSession session, Claim claim, Claim other)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(other);
        var positions = ClaimReader.PositionsOf(session, claim);
        return new ClaimSide(
            claim,
            ComparedWord.In(claim.Text, other.Text),
            Claims.Stances.Of(positions, MostNames),
            [.. positions.Take(MostStatements).Select(ClaimStatement.Of)],
            Math.Max(0, positions.Length - MostStatements)
        );
    }
}
