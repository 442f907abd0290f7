using Beleg.Text;

namespace Beleg.Ledger.Reports;

/// <summary>A report in the ledger, never changed after it was taken in.</summary>
/// <param name="Head">What is known of it.</param>
/// <param name="Report">What was published.</param>
public sealed record KeptReport(ReportHead Head, Report Report)
{
    /// <summary>Its number in the ledger.</summary>
    public long Number => Head.Number;

    /// <summary>The id of its canonical form.</summary>
    public string Id => Head.Id;

    /// <summary>What people call it: "r1".</summary>
    public string Label => Head.Label;
}
