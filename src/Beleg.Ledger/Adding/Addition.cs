using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Adding;

/// <summary>What became of one path or text that was to be added.</summary>
/// <param name="Path">Where it came from.</param>
/// <param name="Report">The report in the ledger; null where there is none.</param>
/// <param name="IsNew">False where the ledger had it already.</param>
/// <param name="Faults">What was wrong: the reason where there is no report.</param>
public sealed record Addition(string Path, KeptReport? Report, bool IsNew, ImmutableArray<Fault> Faults);
