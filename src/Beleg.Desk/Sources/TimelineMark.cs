using Beleg.Ledger.Claims;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Desk.Sources;

/// <summary>The statements of a source of one date and position.</summary>
/// <param name="Date">The day, month or year.</param>
/// <param name="Position">The position, towards the words of the statements.</param>
/// <param name="Count">How many there are; at least 1.</param>
/// <param name="Only">The statement, where there is but one.</param>
public sealed record TimelineMark(ReportDate Date, Position Position, long Count, Saying? Only);
