using Beleg.Commitments;

namespace Beleg.Ledger.Developments;

/// <summary>What lists are narrowed and ordered by of the course of a commitment.</summary>
/// <param name="Number">The number of the course.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="IsContested">True where one report has it denied and another not.</param>
/// <param name="Reports">How many reports tell of it; none where no list shows it.</param>
public sealed record CourseLine(
    long Number,
    CommitmentKind Kind,
    CommitmentStatus Status,
    bool IsContested,
    int Reports
);
