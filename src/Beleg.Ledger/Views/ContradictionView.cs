using System.Collections.Immutable;
using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Views;

/// <summary>A claim over which a source and others contradict each other.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Own">Where the source stands, in the order of publication; it affirms or rejects the claim.</param>
/// <param name="Others">Who stands on the other side, in the order of publication.</param>
/// <param name="IsDenied">True where the source affirms what others reject; false where it rejects what others affirm.</param>
public sealed record ContradictionView(
    Claim Claim,
    ImmutableArray<PositionView> Own,
    ImmutableArray<PositionView> Others,
    bool IsDenied
);
