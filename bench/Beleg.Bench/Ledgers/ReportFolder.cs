using System.Globalization;
using System.Text;
using Beleg.Text;

namespace Beleg.Bench.Ledgers;

/// <summary>A folder of made reports as files, beside which ledgers are made; gone when it is disposed.</summary>
internal sealed class ReportFolder : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("beleg-faults-");

    /// <summary>Writes reports.</summary>
    public ReportFolder(IEnumerable<Report> reports)
    {
        Directory.CreateDirectory(Path);
        foreach (var (index, report) in reports.Index())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{index:D5}-{report.File}.txt");
            File.WriteAllText(System.IO.Path.Combine(Path, name), FileOf(report));
            Count++;
        }
    }

    /// <summary>The folder of the reports.</summary>
    public string Path => Beside("reports");

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>A path beside the reports.</summary>
    public string Beside(string name) => System.IO.Path.Combine(place.FullName, name);

    /// <inheritdoc/>
    public void Dispose() => place.Delete(recursive: true);

    private static string FileOf(Report report)
    {
        var file = new StringBuilder("---\n");
        file.Append(CultureInfo.InvariantCulture, $"title: {report.Title!.Replace(':', ' ')}\n");
        file.Append(CultureInfo.InvariantCulture, $"outlet: {report.Outlet}\n");
        file.Append(CultureInfo.InvariantCulture, $"published: {report.Published}\n");
        file.Append(CultureInfo.InvariantCulture, $"url: {report.Url}\n");
        if (!report.Credits.IsEmpty)
            file.Append(CultureInfo.InvariantCulture, $"credits: {string.Join(", ", report.Credits)}\n");
        return file.Append("---\n").Append(report.Text).Append('\n').ToString();
    }
}
