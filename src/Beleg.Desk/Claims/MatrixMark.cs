using Beleg.Meaning;

namespace Beleg.Desk.Claims;

/// <summary>A position in the matrix of a claim: one saying.</summary>
/// <param name="Position">How the source stands to the claim.</param>
/// <param name="Report">The number of the report.</param>
/// <param name="Saying">The id of the saying in it.</param>
/// <param name="Outlet">Who published the report, or where that is not known its file.</param>
public sealed record MatrixMark(Position Position, long Report, string Saying, string Outlet);
