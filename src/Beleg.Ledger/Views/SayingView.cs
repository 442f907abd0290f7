using Beleg.Ledger.Claims;
using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Views;

/// <summary>A saying with what a person wants to know beside it.</summary>
/// <param name="Saying">The saying.</param>
/// <param name="Report">Its report.</param>
/// <param name="Source">The name of who says it; null where the report does not tell.</param>
public sealed record SayingView(Saying Saying, ReportHead Report, string? Source);
