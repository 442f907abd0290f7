using System.Collections.Immutable;
using Beleg.Ledger.Adding;

namespace Beleg.Ledger.Json;

/// <summary>What reading again changed, as JSON says it.</summary>
/// <param name="Reader">Who read.</param>
/// <param name="Reread">How many reports were read again.</param>
/// <param name="Changes">What changed in them; reports in which nothing did are left out.</param>
public sealed record RereadNode(string Reader, int Reread, ImmutableArray<ReadingChange> Changes);
