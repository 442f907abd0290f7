using System.Collections.Immutable;

namespace Beleg.Lab.Ledgers;

/// <summary>How a figure of a claim went, by hand.</summary>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Values">Its values in the order of publication.</param>
public sealed record GoldFigures(string Claim, string Unit, ImmutableArray<decimal> Values);
