using Beleg.Faults;

namespace Beleg.Desk.TakeIn;

/// <summary>Why what was handed in is not read at the moment.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Since">Since when, in UTC.</param>
public sealed record TakeInTrouble(Fault Fault, DateTimeOffset Since);
