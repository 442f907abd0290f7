using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>The list of reports as JSON says it.</summary>
public sealed record ReportsNode(ImmutableArray<ReportLineNode> Reports);
