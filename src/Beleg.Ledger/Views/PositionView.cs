using Beleg.Ledger.Claims;
using Beleg.Ledger.Reports;
using Beleg.Meaning;

namespace Beleg.Ledger.Views;

/// <summary>How a source stands to a claim in a report.</summary>
/// <param name="Saying">Where it says so.</param>
/// <param name="Report">The report.</param>
/// <param name="Source">The name of the source; null where the report does not tell.</param>
/// <param name="Position">How it stands to the claim, which may be put the other way round than its own words.</param>
/// <param name="Relation">How the saying stands to the one that speaks for the claim.</param>
public sealed record PositionView(
    Saying Saying,
    ReportHead Report,
    string? Source,
    Position Position,
    Relation Relation
);
