using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Store;

/// <summary>A reading with the hash that was written beside it, for those who check whether the two still agree.</summary>
/// <param name="Reading">The reading as it is now.</param>
/// <param name="WrittenHash">The hash as it was written.</param>
public sealed record StoredReading(KeptReading Reading, string WrittenHash);
