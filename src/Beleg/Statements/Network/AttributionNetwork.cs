using Beleg.Faults;
using Beleg.German;
using Beleg.German.Network;
using Beleg.Models;

namespace Beleg.Statements.Network;

/// <summary>
/// Tells where statements begin and, for each beginning, which words around it are content, frame, speaker, cue and
/// addressee. It goes on from what the network of German made of each word: one recurrent layer in both directions over the
/// report, a softmax for "begins a statement of this type" on each word; and for each beginning a second, smaller layer over
/// the words around it, seen from there. Immutable; one instance serves many threads.
/// </summary>
internal sealed class AttributionNetwork
{
    public const string Kind = "BELEGATT";
    public const int Version = 1;

    private readonly AttributionShape shape;
    private readonly FeatureTable features;
    private readonly FeatureTable places;
    private readonly Dense project;
    private readonly BothWays report;
    private readonly Dense hidden;
    private readonly Dense types;
    private readonly Dense media;
    private readonly Dense word;
    private readonly Dense anchor;
    private readonly BothWays window;
    private readonly Dense parts;

    private AttributionNetwork(AttributionShape shape, FeatureTable features, FeatureTable places, WeightReader weights)
    {
        this.shape = shape;
        this.features = features;
        this.places = places;
        project = weights.Dense(shape.Context, shape.Projected);
        report = weights.BothWays(shape.Projected + shape.Features, shape.State);
        hidden = weights.Dense(report.Columns, shape.Hidden);
        types = weights.Dense(shape.Hidden, AttributionAnswers.Types);
        media = weights.Dense(shape.Hidden, AttributionAnswers.Media);
        word = weights.Dense(report.Columns, shape.Place);
        anchor = weights.DenseWithoutBias(report.Columns, shape.Place);
        window = weights.BothWays(shape.Place, shape.PlaceState);
        parts = weights.Dense(window.Columns, AttributionAnswers.PartScores);
    }

    /// <summary>Loads the network.</summary>
    /// <param name="path">The file "attribution.bin".</param>
    /// <param name="german">The checksum of the network of German whose states it will be given.</param>
    /// <exception cref="FaultException">
    /// It is missing, damaged, of another version, or learnt from the states of another network of German.
    /// </exception>
    public static AttributionNetwork Load(string path, ulong german)
    {
        using var file = ModelFile.Open(path, Kind, Version);
        var learntFrom = file.Read<ulong>(1)[0];
        var numbers = file.Read<int>();
        var (features, ofFeatures) = (file.Read<sbyte>(), file.Read<float>());
        var (places, ofPlaces) = (file.Read<sbyte>(), file.Read<float>());
        var weights = file.Read<Half>();
        // Only what is known to be whole is looked into.
        file.Complete();
        if (learntFrom != german)
            throw new FaultException(
                new Fault(
                    FaultCode.ModelDamaged,
                    $"The model {path} learnt from another network.bin than the one beside it. Make it anew with `beleg lab train attribution`."
                )
            );
        return new AttributionNetwork(
            AttributionShape.From(numbers),
            new FeatureTable(features, ofFeatures),
            new FeatureTable(places, ofPlaces),
            new WeightReader(weights)
        );
    }

    /// <summary>Reads a stretch of a report.</summary>
    /// <param name="states">What the network of German made of the report's words.</param>
    /// <param name="stretch">The words of the stretch.</param>
    /// <param name="rows">The features of each of them.</param>
    /// <param name="scratch">Memory to work in.</param>
    public AttributionAnswers Read(WordStates states, WordRange stretch, FeatureRows rows, Scratch scratch)
    {
        var input = InputOf(states, stretch, rows, scratch);
        var batch = new Batch([stretch.Count]);
        var read = scratch.Layer(0, stretch.Count * report.Columns);
        report.Run(input, batch, read, scratch);
        var answers = new AttributionAnswers(stretch, shape.Place);
        var beginnings = scratch.Dependents(stretch.Count * shape.Hidden);
        hidden.Apply(read, stretch.Count, beginnings);
        Curves.Rectify(beginnings);
        types.Apply(beginnings, stretch.Count, answers.TypeScores);
        media.Apply(beginnings, stretch.Count, answers.MediumScores);
        word.Apply(read, stretch.Count, answers.AsWords);
        anchor.Apply(read, stretch.Count, answers.AsAnchors);
        return answers;
    }

    /// <summary>For each word of some windows the scores of the parts that it can belong to.</summary>
    /// <param name="answers">What was read of the stretch.</param>
    /// <param name="anchors">Where each statement begins.</param>
    /// <param name="windows">The words around each, the longest window first.</param>
    /// <param name="rows">The features of the words of all windows, one window after the other.</param>
    /// <param name="scratch">Memory to work in; holds the scores that are returned.</param>
    public Span<float> ScoreParts(
        AttributionAnswers answers,
        ReadOnlySpan<int> anchors,
        ReadOnlySpan<WordRange> windows,
        FeatureRows rows,
        Scratch scratch
    )
    {
        var lengths = new int[windows.Length];
        for (var i = 0; i < windows.Length; i++)
            lengths[i] = windows[i].Count;
        var batch = new Batch(lengths);
        var input = scratch.Input(batch.Rows * shape.Place);
        for (var i = 0; i < windows.Length; i++)
        {
            var own = answers.AsAnchor(anchors[i]);
            for (var w = 0; w < lengths[i]; w++)
            {
                var row = batch.StartOf(i) + w;
                var target = input.Slice(row * shape.Place, shape.Place);
                answers.AsWord(windows[i].First + w).CopyTo(target);
                for (var c = 0; c < target.Length; c++)
                    target[c] += own[c];
                places.AddTo(target, rows[row]);
            }
        }

        Curves.Rectify(input);
        var read = scratch.Layer(1, batch.Rows * window.Columns);
        window.Run(input, batch, read, scratch);
        var scores = scratch.Pairs(batch.Rows * AttributionAnswers.PartScores);
        parts.Apply(read, batch.Rows, scores);
        return scores;
    }

    private Span<float> InputOf(WordStates states, WordRange stretch, FeatureRows rows, Scratch scratch)
    {
        var context = scratch.Layer(0, stretch.Count * shape.Context);
        // Words that no network has read have no states.
        context.Clear();
        for (var w = 0; w < stretch.Count && states.Size > 0; w++)
            states.Write(stretch.First + w, context[(w * shape.Context)..]);
        var projected = scratch.Heads(stretch.Count * shape.Projected);
        project.Apply(context, stretch.Count, projected);
        Curves.Rectify(projected);
        var size = shape.Projected + shape.Features;
        var input = scratch.Input(stretch.Count * size);
        input.Clear();
        for (var w = 0; w < stretch.Count; w++)
        {
            var target = input.Slice(w * size, size);
            projected.Slice(w * shape.Projected, shape.Projected).CopyTo(target);
            features.AddTo(target[shape.Projected..], rows[w]);
        }

        return input;
    }
}
