using System.Collections.Immutable;

namespace Beleg.Ledger.Json;

/// <summary>The figures of a claim over time, as JSON says them.</summary>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Text">Its words.</param>
/// <param name="Values">Its figures, in the order of publication.</param>
public sealed record FigureSeriesNode(string Claim, string Text, ImmutableArray<DriftNode> Values);
