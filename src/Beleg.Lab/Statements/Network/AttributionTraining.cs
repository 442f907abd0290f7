using System.Globalization;
using Beleg.Faults;
using Beleg.German;
using Beleg.German.Network;
using Beleg.Lab.Learning;
using Beleg.Lab.Statements.Historical;
using Beleg.Statements.Network;

namespace Beleg.Lab.Statements.Network;

/// <summary>
/// Trains the attribution network on annotated reports: first together with historical texts, which are many but of another
/// time and other conventions, then on the reports alone.
/// </summary>
public sealed class AttributionTraining
{
    private const int EpochsTogether = 10;
    private const int EpochsAlone = 22;
    private const int BatchWords = 600;
    private const int Workers = 2;

    private readonly List<AttributionExample> reports;
    private readonly List<AttributionExample> historical;
    private readonly TextWriter log;

    private AttributionTraining(string dataFolder, string modelFolder, TextWriter log)
    {
        this.log = log;
        List<QuotationDocument> documents = [.. ReportFiles(dataFolder).SelectMany(f => QuotationCorpus.Read(f))];
        var maker = new AttributionExampleMaker(GermanAnalyzer.Load(modelFolder));
        reports = [.. documents.SelectMany(maker.Of)];
        if (reports.Count == 0)
            throw new FaultException(new Fault(FaultCode.DataUnusable, $"The reports in {dataFolder} have no words."));
        var path = Path.Combine(dataFolder, "historical-speech", "redewiedergabe.tsv.gz");
        historical = File.Exists(path) ? [.. RedewiedergabeCorpus.Read(path).SelectMany(maker.OfOther)] : [];
        log.WriteLine($"attribution: {Count(reports)}; historical texts: {Count(historical)}");
    }

    /// <summary>Trains and saves the network; the same data give the same bytes.</summary>
    /// <param name="dataFolder">
    /// The folder with "quotations/train.jsonl"; other files there whose names begin with "train" and end with ".jsonl" are
    /// learnt from too, and "historical-speech/redewiedergabe.tsv.gz" where it is.
    /// </param>
    /// <param name="modelFolder">The folder with the German models; takes "attribution.bin".</param>
    /// <param name="log">Takes a line for each epoch.</param>
    /// <exception cref="FaultException">Data or models are missing or malformed.</exception>
    public static void Run(string dataFolder, string modelFolder, TextWriter log)
    {
        var network = new AttributionTraining(dataFolder, modelFolder, log).Train();
        network.UseAverages();
        using var german = RecurrentNetwork.Open(Path.Combine(modelFolder, "network.bin"));
        network.Save(Path.Combine(modelFolder, "attribution.bin"), german.Checksum);
    }

    private TrainingAttributionNetwork Train()
    {
        var chance = new Chance(1);
        var network = new TrainingAttributionNetwork(
            new AttributionShape(
                Context: reports[0].Context.Length / reports[0].Length,
                Projected: 64,
                Features: 64,
                State: 64,
                Hidden: 64,
                Place: 48,
                PlaceState: 32
            ),
            chance
        );
        var trainer = new BatchTrainer<AttributionExample>(
            network.Parameters,
            network.Loss,
            e => e.Length,
            BatchWords,
            Workers,
            chance
        );
        List<AttributionExample> together = [.. reports, .. historical];
        var epochsTogether = historical.Count == 0 ? 0 : EpochsTogether;
        var steps = (float)(
            (epochsTogether * trainer.CountSteps(together)) + (EpochsAlone * trainer.CountSteps(reports))
        );
        for (var epoch = 1; epoch <= epochsTogether + EpochsAlone; epoch++)
        {
            var loss = trainer.Epoch(
                epoch <= epochsTogether ? together : reports,
                step => RateSchedule.At(step, steps)
            );
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"attribution: epoch {epoch}, loss {loss:F4}"));
            log.Flush();
        }

        return network;
    }

    private static IEnumerable<string> ReportFiles(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "quotations");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "train*.jsonl") : [];
        return files.Length > 0
            ? files.Order(StringComparer.Ordinal)
            : throw new FaultException(
                new Fault(FaultCode.DataUnusable, $"There is no annotated report: {folder} holds no train.jsonl.")
            );
    }

    private static string Count(List<AttributionExample> examples) =>
        $"{examples.Count} stretches, {examples.Sum(e => e.Length)} words, {examples.Sum(e => e.Windows.Length)} statements";
}
