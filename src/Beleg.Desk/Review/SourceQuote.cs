using Beleg.Desk.Reports;
using Beleg.Ledger.Claims;

namespace Beleg.Desk.Review;

/// <summary>Something that a source said, with where.</summary>
/// <param name="Saying">The words.</param>
/// <param name="Report">Their report.</param>
public sealed record SourceQuote(Saying Saying, ReportLine Report);
