using Beleg.Text;

namespace Beleg.Desk.Charts;

/// <summary>A date that is named beneath a picture.</summary>
/// <param name="Date">The date, to the precision in which it is named.</param>
/// <param name="At">Where it is, from 0 at the left to 1 at the right.</param>
public readonly record struct TimeTick(ReportDate Date, double At);
