using Beleg.German.Network;
using Beleg.Lab.Learning;
using Beleg.Models;

namespace Beleg.Lab.German.Network;

/// <summary>
/// The network while it learns: word vectors and features, recurrent layers in both directions, and on them a softmax for each
/// choice (tags, features, names) and a biaffine scorer for heads and relations.
/// </summary>
internal sealed class TrainingNetwork
{
    // Names are one choice of many, and the hardest to learn.
    private const float NameWeight = 4;
    private const float DroppedInput = 0.25f;
    private const float DroppedState = 0.33f;
    private const float DroppedWord = 0.25f;
    private const float DroppedFeature = 0.05f;
    private readonly NetworkShape shape;
    private readonly Parameter table;
    private readonly Recurrence[] forward;
    private readonly Recurrence[] backward;
    private readonly Layer[] choices;
    private readonly Layer arcDependent;
    private readonly Layer arcHead;
    private readonly Layer labelDependent;
    private readonly Layer labelHead;
    private readonly Parameter arcs;
    private readonly Parameter arcBias;
    private readonly Parameter labels;
    private readonly Layer labelOwn;

    public TrainingNetwork(NetworkShape shape, Chance chance)
    {
        this.shape = shape;
        table = new Parameter("features", 1 << WordFeatures.SizeBits, shape.Features, 0.05f, chance, isSparse: true);
        forward = new Recurrence[shape.Layers];
        backward = new Recurrence[shape.Layers];
        var columns = shape.Vector + shape.Features;
        for (var l = 0; l < shape.Layers; l++)
        {
            forward[l] = new Recurrence($"forward{l}", columns, shape.State, isBackward: false, chance);
            backward[l] = new Recurrence($"backward{l}", columns, shape.State, isBackward: true, chance);
            columns = 2 * shape.State;
        }

        choices = [.. shape.Choices.Select((n, i) => new Layer($"choice{i}", columns, n, chance))];
        arcDependent = new Layer("arc.dependent", columns, shape.Arc, chance);
        arcHead = new Layer("arc.head", columns, shape.Arc, chance);
        labelDependent = new Layer("label.dependent", columns, shape.Label, chance);
        labelHead = new Layer("label.head", columns, shape.Label, chance);
        arcs = Parameter.Weights("arcs", shape.Arc, shape.Arc, chance);
        arcBias = new Parameter("arc.bias", shape.Arc, 1, 0, chance);
        labels = new Parameter("labels", shape.Label, shape.Relations * shape.Label, 0.05f, chance);
        labelOwn = new Layer("label.own", 2 * shape.Label, shape.Relations, chance);
        Parameters =
        [
            table,
            .. forward.SelectMany(l => l.Parameters),
            .. backward.SelectMany(l => l.Parameters),
            .. choices.SelectMany(c => c.Parameters),
            .. arcDependent.Parameters,
            .. arcHead.Parameters,
            .. labelDependent.Parameters,
            .. labelHead.Parameters,
            arcs,
            arcBias,
            labels,
            .. labelOwn.Parameters,
        ];
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The loss of a batch; what remains is to run the tape backwards.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="batch">Sentences, the longest first.</param>
    /// <param name="scale">What a word counts.</param>
    public float Loss(Tape tape, IReadOnlyList<Example> batch, float scale)
    {
        var starts = RowStarts.Of(batch.Select(e => e.Length));
        var weights = new float[starts[^1]];
        for (var s = 0; s < batch.Count; s++)
            weights.AsSpan(starts[s], batch[s].Length).Fill(scale * batch[s].Weight);
        float[] ofNames = [.. weights.Select(w => w * NameWeight)];
        var states = Encode(tape, batch, starts);
        var loss = 0f;
        for (var c = 0; c < choices.Length; c++)
        {
            var right = Gather(batch, starts, e => e.Choices[c]);
            if (!Array.TrueForAll(right, r => r < 0))
                loss += Layers.Choose(
                    choices[c].Apply(tape, states),
                    right,
                    c == AnswerLists.NameChoice ? ofNames : weights
                );
        }

        var pairs = ArcScores(tape, states, starts);
        for (var s = 0; s < pairs.Length; s++)
            loss += Layers.Choose(pairs[s], batch[s].Heads, weights.AsSpan(starts[s]));
        var heads = new int[starts[^1]];
        for (var s = 0; s < batch.Count; s++)
        {
            for (var r = 0; r < batch[s].Length; r++)
                heads[starts[s] + r] = starts[s] + Math.Max(0, batch[s].Heads[r]);
        }

        var scores = LabelScores(tape, states, heads, starts);
        return loss + Layers.Choose(scores, Gather(batch, starts, e => e.Relations), weights);
    }

    /// <summary>What the network answers for a sentence.</summary>
    /// <param name="tape">The tape, not learning.</param>
    /// <param name="example">The sentence.</param>
    /// <param name="heads">The heads to tell relations for; null for those that the network finds itself.</param>
    public Answer Predict(Tape tape, Example example, int[]? heads = null)
    {
        int[] starts = [0, example.Length];
        var states = Encode(tape, [example], starts);
        var arcScores = ArcScores(tape, states, starts)[0].Values.ToArray();
        for (var r = 0; r < example.Length; r++)
            Curves.LogSoftmax(arcScores.AsSpan(r * example.Length, example.Length));
        heads ??= TreeOf(arcScores, example.Length);
        var relations = LabelScores(tape, states, [.. heads.Select(h => Math.Max(0, h))], starts).Values.ToArray();
        var chosen = choices.Select(c => c.Apply(tape, states).Values.ToArray()).ToArray();
        tape.Reset();
        return new Answer(chosen, heads, relations, arcScores);
    }

    /// <summary>The tree that scores of arcs give.</summary>
    public static int[] TreeOf(ReadOnlySpan<float> arcScores, int count)
    {
        var heads = new int[count];
        SpanningTree.Find(arcScores.ToArray(), count, heads);
        return heads;
    }

    /// <summary>Puts the averages in place of the weights; learning is over then.</summary>
    public void UseAverages()
    {
        foreach (var parameter in Parameters)
            parameter.Average.CopyTo(parameter.Values, 0);
    }

    /// <summary>Writes the weights as the library reads them.</summary>
    /// <param name="path">"network.bin".</param>
    /// <param name="lists">What the answers stand for; see <see cref="AnswerLists"/>.</param>
    public void Save(string path, string lists)
    {
        var (bytes, scales) = RowBytes.Of(table.Values, shape.Features);
        new ModelWriter()
            .Add<int>(shape.ToNumbers())
            .Add<char>(lists)
            .Add<sbyte>(bytes)
            .Add<float>(scales)
            .Add<Half>([.. Ordered().Select(w => (Half)w)])
            .Save(path, RecurrentNetwork.Kind, RecurrentNetwork.Version);
    }

    // In the order in which the library takes them.
    private IEnumerable<float> Ordered()
    {
        IEnumerable<float> dense(Layer layer) => layer.Parameters.SelectMany(p => p.Values);
        var recurrent = forward
            .Zip(backward)
            .SelectMany(l => l.First.InFileOrder.Concat(l.Second.InFileOrder))
            .SelectMany(p => p.Values);
        var columns = choices[0].Weights.Rows;
        var chosen = Enumerable
            .Range(0, columns)
            .SelectMany(r =>
                choices.SelectMany(c => c.Weights.Values.Skip(r * c.Weights.Columns).Take(c.Weights.Columns))
            )
            .Concat(choices.SelectMany(c => c.Bias.Values));
        var own = labelOwn.Weights.Values;
        var half = own.Length / 2;
        return
        [
            .. recurrent,
            .. chosen,
            .. dense(arcDependent),
            .. dense(arcHead),
            .. arcs.Values,
            .. arcBias.Values,
            .. dense(labelDependent),
            .. dense(labelHead),
            .. labels.Values,
            .. own.Take(half),
            .. labelOwn.Bias.Values,
            .. own.Skip(half),
        ];
    }

    private static int[] Gather(IReadOnlyList<Example> batch, int[] starts, Func<Example, int[]> valuesOf)
    {
        var all = new int[starts[^1]];
        for (var s = 0; s < batch.Count; s++)
            valuesOf(batch[s]).CopyTo(all, starts[s]);
        return all;
    }

    private Matrix Encode(Tape tape, IReadOnlyList<Example> batch, int[] starts)
    {
        var vectors = tape.Zeros(starts[^1], shape.Vector);
        var features = new int[starts[^1]][];
        for (var s = 0; s < batch.Count; s++)
        {
            batch[s].Vectors.CopyTo(vectors.Values[(starts[s] * shape.Vector)..]);
            for (var r = 0; r < batch[s].Length; r++)
                features[starts[s] + r] = Kept(tape, batch[s].Features[r]);
        }

        var states = tape.Drop(tape.Join(vectors, tape.Sum(table, features)), starts, DroppedInput);
        for (var l = 0; l < shape.Layers; l++)
        {
            var both = tape.Join(
                forward[l].Run(tape, states, starts, DroppedState),
                backward[l].Run(tape, states, starts, DroppedState)
            );
            states = tape.Drop(both, starts, DroppedState);
        }

        return states;
    }

    private static int[] Kept(Tape tape, int[] features)
    {
        if (!tape.IsLearning || features.Length == 1)
            return features;
        var kept = new List<int>(features.Length);
        for (var i = 0; i < features.Length; i++)
        {
            if (tape.Chance.Fraction() >= (i == 0 ? DroppedWord : DroppedFeature))
                kept.Add(features[i]);
        }

        return [.. kept];
    }

    private Matrix[] ArcScores(Tape tape, Matrix states, int[] starts)
    {
        var dependents = tape.Drop(tape.Rectify(arcDependent.Apply(tape, states)), starts, DroppedState);
        var heads = tape.Drop(tape.Rectify(arcHead.Apply(tape, states)), starts, DroppedState);
        return tape.Pairs(dependents, heads, arcs, arcBias, starts);
    }

    private Matrix LabelScores(Tape tape, Matrix states, int[] heads, int[] starts)
    {
        var dependents = tape.Drop(tape.Rectify(labelDependent.Apply(tape, states)), starts, DroppedState);
        var asHeads = tape.Drop(tape.Rectify(labelHead.Apply(tape, states)), starts, DroppedState);
        var pairing = tape.Labels(dependents, asHeads, heads, labels, shape.Relations);
        var own = tape.Linear(tape.Join(dependents, tape.Pick(asHeads, heads)), labelOwn.Weights, labelOwn.Bias);
        return tape.Add(pairing, own);
    }
}
