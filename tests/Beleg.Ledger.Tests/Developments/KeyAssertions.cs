using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;

namespace Beleg.Ledger.Tests.Developments;

internal static class KeyAssertions
{
    public static void ShouldShareAKey(this (OutstandingPoint Point, Saying Saying) pair) =>
        PointKeys.Of(pair.Point).Intersect(PointKeys.ToLookUp(pair.Saying)).ShouldNotBeEmpty();
}
