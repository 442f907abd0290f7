using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>Reports that depend on one another or on the same origin.</summary>
/// <param name="Kind">What joins them.</param>
/// <param name="Origin">The name of what they go back to.</param>
/// <param name="Reports">Their files, in the order of publication.</param>
public sealed record OriginGroup(OriginGroupKind Kind, string Origin, ImmutableArray<string> Reports);
