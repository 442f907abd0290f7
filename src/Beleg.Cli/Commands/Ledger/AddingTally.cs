using System.Globalization;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Json;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>Counts what is added, tells of faults as they come, and of progress where a person watches.</summary>
internal sealed class AddingTally(Surroundings surroundings, string ledger)
{
    private const int ReportsAStep = 10;

    private readonly List<ReportLineNode> added = [];
    private readonly List<ReportLineNode> known = [];
    private readonly List<FailedNode> failed = [];

    /// <summary>True where a path gave no report.</summary>
    public bool HasFailed => failed.Count > 0;

    private int Done => added.Count + known.Count + failed.Count;

    /// <summary>Takes the next.</summary>
    public void Take(Addition addition)
    {
        foreach (var fault in addition.Faults)
            Complaints.Tell(surroundings, fault, addition.Path);
        if (addition.Report is { } report)
            (addition.IsNew ? added : known).Add(ReportLineNode.Of(report.Head));
        else
            failed.AddRange(addition.Faults.Take(1).Select(f => new FailedNode(addition.Path, f.Label, f.Message)));
        if (surroundings.IsWatched && Done % ReportsAStep == 0)
        {
            surroundings.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Done:N0} reports… "));
            surroundings.Error.Flush();
        }
    }

    /// <summary>What was done, as JSON says it.</summary>
    public AddedNode ToNode() => new([.. added], [.. known], [.. failed]);

    /// <summary>What was done, for people.</summary>
    public void Print(Paper paper)
    {
        if (surroundings.IsWatched && Done >= ReportsAStep)
            surroundings.Error.WriteLine();
        string?[] parts =
        [
            added.Count == 0 ? "nothing new" : $"{Count(added.Count)} added ({added[0].Label} to {added[^1].Label})",
            known.Count == 0 ? null : $"{known.Count} there already",
            failed.Count == 0 ? null : $"{failed.Count} failed",
        ];
        paper.Block(0, $"{ledger}: {string.Join(", ", parts.Where(p => p is not null))}");
    }

    private static string Count(int reports) =>
        string.Create(CultureInfo.InvariantCulture, $"{reports:N0} report{(reports == 1 ? "" : "s")}");
}
