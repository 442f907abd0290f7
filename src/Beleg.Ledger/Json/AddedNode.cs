using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>What a run of adding did, as JSON says it.</summary>
/// <param name="Added">The reports that are new.</param>
/// <param name="Known">Those that were there already.</param>
/// <param name="Failed">The paths that gave no report.</param>
public sealed record AddedNode(
    ImmutableArray<ReportLineNode> Added,
    ImmutableArray<ReportLineNode> Known,
    ImmutableArray<FailedNode> Failed
);
