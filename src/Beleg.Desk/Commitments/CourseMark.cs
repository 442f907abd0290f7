using Beleg.Commitments;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;

namespace Beleg.Desk.Commitments;

/// <summary>What a report has of a commitment, in the picture of its course.</summary>
/// <param name="At">Where it is, from 0 at the left to 1 at the right.</param>
/// <param name="Status">How far it has come by that report.</param>
/// <param name="Move">What the report adds.</param>
/// <param name="Report">The report.</param>
/// <param name="Address">Where its words are.</param>
public sealed record CourseMark(
    double At,
    CommitmentStatus Status,
    CommitmentMove Move,
    ReportHead Report,
    string Address
);
