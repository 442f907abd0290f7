using Beleg.Cli.Terminal;
using Beleg.Exchange;
using Beleg.Exchange.Conllu;
using Beleg.Exchange.Input;
using Beleg.Exchange.Json;
using Beleg.German;
using Beleg.Text;

namespace Beleg.Cli.Commands;

/// <summary>One run of "beleg analyze" over its paths. What cannot be read is told and passed over.</summary>
internal sealed class AnalysisRun
{
    private readonly Surroundings surroundings;
    private readonly bool json;
    private readonly bool pretokenized;
    private readonly Lazy<GermanAnalyzer> analyzer;
    private readonly ConlluWriter conllu;
    private int printed;

    /// <summary>Prepares a run; the models are loaded when the first text is there.</summary>
    public AnalysisRun(Surroundings surroundings, bool json, bool pretokenized, string models)
    {
        this.surroundings = surroundings;
        this.json = json;
        this.pretokenized = pretokenized;
        analyzer = new Lazy<GermanAnalyzer>(() => GermanAnalyzer.Load(models));
        conllu = new ConlluWriter(surroundings.Output);
    }

    /// <summary>Analyses and prints everything.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> paths)
    {
        var array = json && (paths.Count > 1 || paths.Any(Directory.Exists));
        if (array)
            surroundings.Output.Write('[');
        var failed = false;
        foreach (var intake in paths.SelectMany(Read))
        {
            if (intake.Report is { } report)
                Print(report, intake, array);
            failed |= intake.Report is null;
            if (intake.Report is null || !json)
            {
                foreach (var fault in intake.Faults)
                    Complaints.Tell(surroundings, fault, intake.Path);
            }
        }

        if (array)
            surroundings.Output.Write(printed == 0 ? "]\n" : "\n]\n");
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private IEnumerable<Intake> Read(string path) =>
        ReportFiles.Read(path, surroundings.Input, pretokenized ? Intake.Whole : Intake.Of);

    private void Print(Report report, Intake intake, bool array)
    {
        var text = Analyse(report.Text);
        if (!json)
        {
            conllu.Write(text, report.File);
            return;
        }

        if (array)
            surroundings.Output.Write(printed == 0 ? "\n" : ",\n");
        AnalysisJson.Write(text, report.File, intake.Faults, surroundings.Output);
        if (!array)
            surroundings.Output.Write('\n');
        printed++;
    }

    private AnalysedText Analyse(string text)
    {
        if (!pretokenized)
            return new AnalysedText(analyzer.Value.Analyze(text));
        var given = PretokenizedText.Read(text);
        return new AnalysedText(analyzer.Value.Analyze(given.Text, given.Tokens, given.Sentences), given);
    }
}
