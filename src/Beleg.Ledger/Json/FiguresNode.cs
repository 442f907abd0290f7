using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>The figures that move, claim by claim, as JSON says them.</summary>
public sealed record FiguresNode(ImmutableArray<FigureSeriesNode> Figures);
