using System.Collections.Immutable;

namespace Beleg.Desk.TakeIn;

/// <summary>What became of a text that was handed in.</summary>
/// <param name="Item">Which text of its batch, from 0.</param>
/// <param name="Report">The number of its report in the ledger; null where it gave none.</param>
/// <param name="IsNew">False where the ledger had the report before.</param>
/// <param name="Faults">Why there is no report, or what had to be guessed or left out.</param>
public sealed record ItemOutcome(int Item, long? Report, bool IsNew, ImmutableArray<ItemFault> Faults);
