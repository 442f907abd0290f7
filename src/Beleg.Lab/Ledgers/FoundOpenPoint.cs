using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Lab.Ledgers;

/// <summary>An open point of a ledger that is scored.</summary>
/// <param name="Report">The file of its report.</param>
/// <param name="Spans">Where it stands, sorted and apart.</param>
/// <param name="ClosedBy">The file of the report that closes it; null where none does.</param>
public sealed record FoundOpenPoint(string Report, ImmutableArray<Span> Spans, string? ClosedBy);
