using Beleg.Cli.Pages;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Input;
using Beleg.Exchange.Json;
using Beleg.Exchange.Markdown;
using Beleg.Faults;
using Beleg.Text;

namespace Beleg.Cli.Commands;

/// <summary>One run of "beleg read" over its paths. What cannot be read is told and passed over.</summary>
internal sealed class ReadingRun
{
    private readonly Surroundings surroundings;
    private readonly OutputFormat format;
    private readonly bool explain;
    private readonly Lazy<Func<Report, Reading>> read;
    private int printed;

    /// <summary>Prepares a run; the models are loaded when the first report is there.</summary>
    public ReadingRun(Surroundings surroundings, OutputFormat format, bool explain, string models)
    {
        this.surroundings = surroundings;
        this.format = format;
        this.explain = explain;
        read = new Lazy<Func<Report, Reading>>(() => surroundings.Load(models));
    }

    private TextWriter Output => surroundings.Output;

    /// <summary>Reads and prints everything.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> paths)
    {
        // Told from the command line alone, so that a script gets the same shape however many files there are.
        var array = format == OutputFormat.Json && (paths.Count > 1 || paths.Any(Directory.Exists));
        if (array)
            Output.Write('[');
        var failed = false;
        foreach (var intake in paths.SelectMany(path => ReportFiles.Read(path, surroundings.Input)))
        {
            if (intake.Report is { } report)
            {
                var reading = read.Value(report);
                Print(reading with { Warnings = [.. intake.Faults, .. reading.Warnings] }, intake.Path, array);
            }
            else
            {
                failed = true;
                Tell(intake.Faults, intake.Path);
            }
        }

        if (array)
            Output.Write(printed == 0 ? "]\n" : "\n]\n");
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private bool IsForMachines => format is OutputFormat.Json or OutputFormat.Jsonl;

    private void Print(Reading reading, string path, bool array)
    {
        if (!IsForMachines)
        {
            Output.Write(printed == 0 ? "" : "\n");
            Tell(reading.Warnings, path);
        }

        switch (format)
        {
            case OutputFormat.Json:
                Output.Write(array ? (printed == 0 ? "\n" : ",\n") : "");
                Output.Write(ReadingJson.Write(reading));
                Output.Write(array ? "" : "\n");
                break;
            case OutputFormat.Jsonl:
                Output.Write(ReadingJson.WriteLine(reading));
                Output.Write('\n');
                break;
            case OutputFormat.Markdown:
                Output.Write(ReadingMarkdown.Write(reading, explain));
                break;
            default:
                LedgerPage.Print(new Paper(Output, surroundings.Width, surroundings.Colour), reading, explain);
                break;
        }

        printed++;
    }

    private void Tell(IEnumerable<Fault> faults, string path)
    {
        foreach (var fault in faults)
            Complaints.Tell(surroundings, fault, path);
    }
}
