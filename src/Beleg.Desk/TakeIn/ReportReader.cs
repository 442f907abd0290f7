using Beleg.Text;

namespace Beleg.Desk.TakeIn;

/// <summary>What reads the reports that are handed in.</summary>
/// <param name="Name">Which Beleg with which models: the words of <see cref="Ledger.Reports.ReaderName"/>.</param>
/// <param name="Read">Reads a report; from many threads at once.</param>
public sealed record ReportReader(string Name, Func<Report, Reading> Read);
