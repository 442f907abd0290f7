using System.Collections.Immutable;
using Beleg.Ledger.Origins;
using Beleg.Text;

namespace Beleg.Desk.Claims;

/// <summary>A report in the picture of where a claim comes from.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Outlet">Who published it, or where that is not known its file.</param>
/// <param name="Published">When.</param>
/// <param name="Column">Its place among all reports of the picture in the order of publication, from 0.</param>
/// <param name="IsFirst">True where it names nobody that it has it from.</param>
/// <param name="From">The columns of the reports that it copies, or that are what it cites.</param>
/// <param name="Steps">The way from it to the origin.</param>
public sealed record OriginDot(
    long Report,
    string Outlet,
    ReportDate? Published,
    int Column,
    bool IsFirst,
    ImmutableArray<int> From,
    ImmutableArray<OriginStep> Steps
);
