using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>What a group of echoes rests on.</summary>
/// <param name="Kind">How that is known.</param>
/// <param name="Report">The rank of the report that tells it; of the report itself where it rests on that.</param>
/// <param name="Keys">Whom it cites or credits; several where it is not known which of those credited.</param>
/// <param name="IsProven">True where it rests on a report that others copy, or that was told itself.</param>
internal sealed record Ground(GroundKind Kind, int Report, ImmutableArray<string> Keys, bool IsProven);
