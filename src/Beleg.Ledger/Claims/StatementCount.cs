using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Ledger.Claims;

/// <summary>How often a source took a position at a date.</summary>
/// <param name="Published">When the reports were published; null where they have no date.</param>
/// <param name="Position">The position, towards the words of the statements.</param>
/// <param name="Count">How many statements there are; at least 1.</param>
/// <param name="First">The number of the first of them.</param>
public readonly record struct StatementCount(ReportDate? Published, Position Position, long Count, long First);
