using System.Collections.Immutable;
using System.Text.Json;
using Beleg.Exchange.Json;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Reports;

/// <summary>What the newest reading of a report kept of its statements.</summary>
public static class KeptStatements
{
    /// <summary>The statements by id; empty where the report was not read, or what was kept cannot be understood.</summary>
    public static IReadOnlyDictionary<string, StatementParts> Of(ILedgerSession session, KeptReport report)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(report);
        if (session.Readings.Latest(report.Number) is not { } reading)
            return ImmutableDictionary<string, StatementParts>.Empty;
        try
        {
            return StatementPartsJson
                .Read(reading.Json, report.Report.Text)
                .ToDictionary(s => s.Id, StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            // Damage is told by "beleg verify"; the text can be read without.
            return ImmutableDictionary<string, StatementParts>.Empty;
        }
    }
}
