using System.Globalization;
using Beleg.German.Lexicon;
using Beleg.German.Network;
using Beleg.German.Vectors;
using Beleg.Lab.German.Data;
using Beleg.Lab.Learning;

namespace Beleg.Lab.German.Network;

/// <summary>
/// Makes the network: teachers learn from gold trees or from gold names and label each other's sentences and some that have
/// neither; the network, which is smaller and faster than they are, learns from all of it.
/// </summary>
internal sealed class NetworkTraining
{
    private const int TeacherCount = 2;
    private const int TeacherEpochs = 35;
    private const int NameTeacherEpochs = 12;
    private const int Epochs = 22;
    private const int Workers = 2;
    private const int BatchWords = 500;

    // A gold tree is met twice an epoch and counts twice as much as a labelled one.
    private const int GoldTimes = 2;
    private const float LabelledWeight = 0.5f;

    // Speeches are not what reports are like; these are enough for verbs at the end of clauses and for subjunctives.
    private const int OneParagraphIn = 97;
    private const int MostSpeechSentences = 5000;

    private readonly string dataFolder;
    private readonly TextWriter log;
    private readonly Corpora corpora;
    private readonly ExampleMaker maker;
    private readonly List<Example> trees;
    private readonly List<Example> names;
    private readonly int vectorSize;

    private NetworkTraining(
        string dataFolder,
        FormLexicon lexicon,
        WordVectors vectors,
        NameLexicon nameLexicon,
        TextWriter log
    )
    {
        this.dataFolder = dataFolder;
        this.log = TextWriter.Synchronized(log);
        vectorSize = vectors.Dimensions;
        corpora = Corpora.Read(dataFolder);
        maker = new ExampleMaker(lexicon, vectors, nameLexicon);
        var tags = new PudTags(corpora.Gsd);
        trees = [.. corpora.Gsd.Select(maker.OfGsd), .. corpora.Pud.Select(s => maker.OfPud(s, tags))];
        names = [.. corpora.Names.Select(maker.OfNames)];
    }

    /// <summary>Trains and saves the network.</summary>
    /// <param name="dataFolder">The folder with "treebank", "names", "morphology" and "text".</param>
    /// <param name="modelFolder">The folder with the lexicons and the vectors; takes "network.bin".</param>
    /// <param name="log">Takes a line for each epoch.</param>
    /// <exception cref="Faults.FaultException">Data or models are missing or malformed.</exception>
    public static void Run(string dataFolder, string modelFolder, TextWriter log)
    {
        var training = new NetworkTraining(
            dataFolder,
            FormLexicon.Load(Path.Combine(modelFolder, "lexicon.bin")),
            WordVectors.Load(Path.Combine(modelFolder, "vectors.bin")),
            NameLexicon.Load(Path.Combine(modelFolder, "names.bin")),
            log
        );
        var (ofTrees, ofNames) = training.TrainTeachers();
        training.TrainNetwork(training.Label(ofTrees, ofNames), Path.Combine(modelFolder, "network.bin"));
    }

    // Teachers of trees and teachers of names.
    private (TrainingNetwork[] OfTrees, TrainingNetwork[] OfNames) TrainTeachers()
    {
        var teachers = new TrainingNetwork[2 * TeacherCount];
        Parallel.For(
            0,
            teachers.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Workers },
            t =>
            {
                var chance = new Chance((ulong)t + 5);
                teachers[t] = new TrainingNetwork(Shape(features: 96, state: 160, arc: 160, label: 48), chance);
                if (t < TeacherCount)
                    Learn(teachers[t], trees, TeacherEpochs, workers: 1, chance, $"teacher {t + 1} of trees");
                else
                    Learn(teachers[t], names, NameTeacherEpochs, workers: 1, chance, $"teacher {t - 1} of names");
                teachers[t].UseAverages();
            }
        );
        return (teachers[..TeacherCount], teachers[TeacherCount..]);
    }

    // Gold trees first, then what has trees by the teachers.
    private List<Example> Label(TrainingNetwork[] ofTrees, TrainingNetwork[] ofNames)
    {
        var known = corpora
            .Gsd.Concat(corpora.GsdDevelopment)
            .Select(s => string.Join(' ', s.Select(t => t.Form)))
            .ToHashSet(StringComparer.Ordinal);
        var coarse = MorphologyCorpus
            .Read(Path.Combine(dataFolder, "morphology", "sentences.conllu"))
            .Where(s => !known.Contains(string.Join(' ', s.Select(t => t.Form))));
        var speeches = PlainSentences.Read(
            Path.Combine(dataFolder, "text", "debates.txt.gz"),
            OneParagraphIn,
            MostSpeechSentences
        );
        (Example Example, string[] Limits)[] unlabelled =
        [
            .. coarse.Select(s => (maker.WithoutAnswers(s.Select(t => t.Form)), s.Select(t => t.Features).ToArray())),
            .. speeches.Select(s => (maker.WithoutAnswers(s), Array.Empty<string>())),
        ];
        var labelled = new Example[trees.Count + names.Count + unlabelled.Length];
        Parallel.For(
            0,
            Workers,
            w =>
            {
                var tree = new Teachers(ofTrees, maker);
                var name = new Teachers(ofNames, maker);
                for (var i = w; i < labelled.Length; i += Workers)
                {
                    labelled[i] =
                        i < trees.Count ? name.LabelNames(trees[i])
                        : i < trees.Count + names.Count ? tree.Label(names[i - trees.Count], [], weight: 1)
                        : name.LabelNames(
                            tree.Label(
                                unlabelled[i - trees.Count - names.Count].Example,
                                unlabelled[i - trees.Count - names.Count].Limits,
                                LabelledWeight
                            )
                        );
                }
            }
        );
        log.WriteLine($"network: {labelled.Length} sentences, {labelled.Sum(e => e.Length)} words");
        return [.. labelled];
    }

    private void TrainNetwork(List<Example> examples, string path)
    {
        var chance = new Chance(1);
        var network = new TrainingNetwork(Shape(features: 64, state: 96, arc: 96, label: 32), chance);
        var gold = Enumerable.Repeat(examples.Take(trees.Count), GoldTimes - 1).SelectMany(t => t);
        Learn(network, [.. gold, .. examples], Epochs, Workers, chance, "network");
        network.UseAverages();
        network.Save(
            path,
            AnswerLists.Write([
                .. maker.Choices.Take(AnswerLists.NameChoice).Select(c => c.Names),
                maker.Relations.Names,
            ])
        );
    }

    private void Learn(
        TrainingNetwork network,
        IReadOnlyList<Example> examples,
        int epochs,
        int workers,
        Chance chance,
        string name
    )
    {
        var trainer = new BatchTrainer<Example>(
            network.Parameters,
            network.Loss,
            e => e.Length,
            BatchWords,
            workers,
            chance
        );
        var all = (float)epochs * trainer.CountSteps(examples);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var loss = trainer.Epoch(examples, step => RateSchedule.At(step, all));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: epoch {epoch}, loss {loss:F4}"));
        }
    }

    private NetworkShape Shape(int features, int state, int arc, int label) =>
        new(
            vectorSize,
            features,
            state,
            Layers: 2,
            arc,
            label,
            maker.Relations.Count,
            [.. maker.Choices.Select(c => c.Count)]
        );
}
