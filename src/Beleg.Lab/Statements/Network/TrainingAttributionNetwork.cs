using Beleg.Lab.Learning;
using Beleg.Statements.Network;

namespace Beleg.Lab.Statements.Network;

/// <summary>The attribution network while it learns; see <see cref="AttributionNetwork"/>.</summary>
internal sealed class TrainingAttributionNetwork
{
    // What an error counts: of the words that begin nothing most are easy, and a statement has many words around it.
    private const float TypeWeight = 1;
    private const float MediumWeight = 0.1f;
    private const float PartWeight = 0.25f;
    private const float DroppedInput = 0.33f;
    private const float DroppedState = 0.4f;
    private const float DroppedFeature = 0.15f;

    private readonly AttributionShape shape;
    private readonly Parameter features;
    private readonly Parameter places;
    private readonly Layer project;
    private readonly Recurrence forward;
    private readonly Recurrence backward;
    private readonly Layer hidden;
    private readonly Layer types;
    private readonly Layer media;
    private readonly Layer word;
    private readonly Parameter anchor;
    private readonly Recurrence windowForward;
    private readonly Recurrence windowBackward;
    private readonly Layer parts;

    public TrainingAttributionNetwork(AttributionShape shape, Chance chance)
    {
        this.shape = shape;
        features = Table("features", AttributionFeatures.SizeBits, shape.Features, chance);
        places = Table("places", PlaceFeatures.SizeBits, shape.Place, chance);
        project = new Layer("project", shape.Context, shape.Projected, chance);
        var inputs = shape.Projected + shape.Features;
        forward = new Recurrence("forward", inputs, shape.State, isBackward: false, chance);
        backward = new Recurrence("backward", inputs, shape.State, isBackward: true, chance);
        hidden = new Layer("hidden", 2 * shape.State, shape.Hidden, chance);
        types = new Layer("types", shape.Hidden, AttributionAnswers.Types, chance);
        media = new Layer("media", shape.Hidden, AttributionAnswers.Media, chance);
        word = new Layer("word", 2 * shape.State, shape.Place, chance);
        anchor = Parameter.Weights("anchor", 2 * shape.State, shape.Place, chance);
        windowForward = new Recurrence("window.forward", shape.Place, shape.PlaceState, isBackward: false, chance);
        windowBackward = new Recurrence("window.backward", shape.Place, shape.PlaceState, isBackward: true, chance);
        parts = new Layer("parts", 2 * shape.PlaceState, AttributionAnswers.PartScores, chance);
        Parameters = [features, places, .. InFileOrder];
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    private IEnumerable<Parameter> InFileOrder =>
        [
            .. project.Parameters,
            .. forward.InFileOrder,
            .. backward.InFileOrder,
            .. hidden.Parameters,
            .. types.Parameters,
            .. media.Parameters,
            .. word.Parameters,
            anchor,
            .. windowForward.InFileOrder,
            .. windowBackward.InFileOrder,
            .. parts.Parameters,
        ];

    /// <summary>What the network says of a batch.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="batch">Stretches, the longest first.</param>
    public AttributionScores Score(Tape tape, IReadOnlyList<AttributionExample> batch)
    {
        var starts = RowStarts.Of(batch.Select(e => e.Length));
        var read = Read(tape, batch, starts);
        var beginnings = tape.Drop(tape.Rectify(hidden.Apply(tape, read)), starts, DroppedState);
        var windows = new WindowBatch(batch, starts);
        return new AttributionScores(
            types.Apply(tape, beginnings),
            media.Apply(tape, beginnings),
            windows,
            windows.IsEmpty ? null : ScoreParts(tape, read, windows)
        );
    }

    /// <summary>The loss of a batch; what remains is to run the tape backwards.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="batch">Stretches, the longest first.</param>
    /// <param name="scale">What a word counts.</param>
    public float Loss(Tape tape, IReadOnlyList<AttributionExample> batch, float scale)
    {
        var scores = Score(tape, batch);
        var loss =
            Layers.Choose(scores.Types, [.. batch.SelectMany(e => e.Types)], Weights(batch, scale * TypeWeight))
            + Layers.Choose(scores.Media, [.. batch.SelectMany(e => e.Media)], Weights(batch, scale * MediumWeight));
        if (scores.Parts is not { } parts)
            return loss;
        var windows = scores.Windows;
        var weights = windows.Weights(scale * PartWeight);
        const int Speaker = AttributionAnswers.Speaker;
        return loss
            + Layers.Choose(parts, 0, Speaker, windows.Answers(w => w.Parts), weights)
            + Layers.Choose(parts, Speaker, 2, windows.Answers(w => w.Speaker), weights)
            + Layers.Choose(parts, AttributionAnswers.Cue, 2, windows.Answers(w => w.Cue), weights)
            + Layers.Choose(parts, AttributionAnswers.Addressee, 2, windows.Answers(w => w.Addressee), weights);
    }

    /// <summary>Puts the averages in place of the weights; learning is over then.</summary>
    public void UseAverages()
    {
        foreach (var parameter in Parameters)
            parameter.Average.CopyTo(parameter.Values, 0);
    }

    /// <summary>Writes the weights as the library reads them.</summary>
    /// <param name="path">"attribution.bin".</param>
    /// <param name="german">The checksum of the network of German whose states it learnt from.</param>
    public void Save(string path, ulong german)
    {
        var (bytes, scales) = RowBytes.Of(features.Values, shape.Features);
        var (placeBytes, placeScales) = RowBytes.Of(places.Values, shape.Place);
        new ModelWriter()
            .Add<ulong>([german])
            .Add<int>(shape.ToNumbers())
            .Add<sbyte>(bytes)
            .Add<float>(scales)
            .Add<sbyte>(placeBytes)
            .Add<float>(placeScales)
            .Add<Half>([.. InFileOrder.SelectMany(p => p.Values).Select(w => (Half)w)])
            .Save(path, AttributionNetwork.Kind, AttributionNetwork.Version);
    }

    private Matrix Read(Tape tape, IReadOnlyList<AttributionExample> batch, int[] starts)
    {
        var context = tape.Zeros(starts[^1], shape.Context);
        var rows = new int[starts[^1]][];
        for (var e = 0; e < batch.Count; e++)
        {
            batch[e].Context.CopyTo(context.Values[(starts[e] * shape.Context)..]);
            for (var w = 0; w < batch[e].Length; w++)
                rows[starts[e] + w] = Kept(tape, batch[e].Features[w]);
        }

        var projected = tape.Rectify(project.Apply(tape, tape.Drop(context, starts, DroppedInput)));
        var input = tape.Drop(tape.Join(projected, tape.Sum(features, rows)), starts, DroppedInput);
        var read = tape.Join(
            forward.Run(tape, input, starts, DroppedState),
            backward.Run(tape, input, starts, DroppedState)
        );
        return tape.Drop(read, starts, DroppedState);
    }

    private Matrix ScoreParts(Tape tape, Matrix read, WindowBatch windows)
    {
        int[][] rows = [.. windows.Features().Select(r => Kept(tape, r))];
        var seen = tape.Add(
            tape.Pick(word.Apply(tape, read), windows.Words()),
            tape.Pick(tape.Linear(read, anchor, null), windows.Anchors())
        );
        var input = tape.Drop(tape.Rectify(tape.Add(seen, tape.Sum(places, rows))), windows.Starts, DroppedInput);
        var around = tape.Join(
            windowForward.Run(tape, input, windows.Starts, DroppedState),
            windowBackward.Run(tape, input, windows.Starts, DroppedState)
        );
        return parts.Apply(tape, tape.Drop(around, windows.Starts, DroppedState));
    }

    private static Parameter Table(string name, int bits, int columns, Chance chance) =>
        new(name, 1 << bits, columns, 0.05f, chance, isSparse: true);

    private static float[] Weights(IReadOnlyList<AttributionExample> batch, float scale) =>
        [.. batch.SelectMany(e => Enumerable.Repeat(scale * e.Weight, e.Length))];

    private static int[] Kept(Tape tape, int[] rows) =>
        tape.IsLearning ? Array.FindAll(rows, _ => tape.Chance.Fraction() >= DroppedFeature) : rows;
}
