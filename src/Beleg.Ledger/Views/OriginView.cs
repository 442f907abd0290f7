using System.Collections.Immutable;
using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Views;

/// <summary>Where the reports of a ledger come from.</summary>
/// <param name="Summary">The independent origins of the reports as a whole.</param>
/// <param name="Groups">Which reports copy, credit or cite the same.</param>
public sealed record OriginView(OriginSummary Summary, ImmutableArray<OriginGroup> Groups);
