using System.Collections.Immutable;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;

namespace Beleg.Ledger.Views;

/// <summary>A commitment over time, with the reports that tell of it.</summary>
/// <param name="Number">The number of its course.</param>
/// <param name="Course">Its course.</param>
/// <param name="Reports">The report of each step.</param>
public sealed record CommitmentView(long Number, CommitmentCourse Course, ImmutableArray<ReportHead> Reports)
{
    /// <summary>What people call it: "k3".</summary>
    public string Label => $"k{Number}";

    /// <summary>The steps by date, each with its report.</summary>
    public IEnumerable<(CommitmentStep Step, ReportHead Report)> Steps => Course.Steps.Zip(Reports);
}
