using System.Collections.Immutable;

namespace Beleg.Desk.Api;

/// <summary>Operations about one thing.</summary>
/// <param name="Name">What they are about, as the description calls it.</param>
/// <param name="Operations">The operations.</param>
public sealed record ConsoleGroup(string Name, ImmutableArray<ConsoleOperation> Operations);
