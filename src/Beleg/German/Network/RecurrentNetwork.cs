using Beleg.German.Tagging;
using Beleg.German.Trees;
using Beleg.Models;

namespace Beleg.German.Network;

/// <summary>
/// One network for all that is told of words in their sentence: vectors and features of each word go through recurrent layers
/// in both directions (Schuster and Paliwal 1997); on them a softmax for each choice (tags, features, names), and a biaffine
/// scorer for heads and relations (Dozat and Manning 2017). Immutable; one instance serves many threads.
/// </summary>
internal sealed class RecurrentNetwork
{
    public const string Kind = "BELEGNET";
    public const int Version = 1;

    // In natural logarithms of chances, chosen on development data: what it costs that a word is what neither lexicon nor word
    // lists have it as (little, for names and errors are in no list), and what the tree's wish is worth.
    private const float AgainstReadings = 1;
    private const float ForTree = 6;

    // "Energie-" is cut off, whatever it looks like.
    private static readonly TagSet ToldByCharacters = TagSet.Of(Stts.TRUNC, Stts.Comma);
    private readonly FeatureTable table;
    private readonly int vectorSize;
    private readonly BothWays[] layers;
    private readonly int stateSize;
    private readonly Dense choices;
    private readonly int[] choiceAt;
    private readonly Dense arcDependent;
    private readonly Dense arcHead;
    private readonly Dense arcs;
    private readonly Dense arcBias;
    private readonly Dense labelDependent;
    private readonly Dense labelHead;
    private readonly Dense labels;
    private readonly Dense labelOwnDependent;
    private readonly Dense labelOwnHead;

    private RecurrentNetwork(NetworkShape shape, AnswerLists lists, FeatureTable table, WeightReader weights)
    {
        Lists = lists;
        this.table = table;
        vectorSize = shape.Vector;
        stateSize = shape.State;
        layers = new BothWays[shape.Layers];
        var columns = shape.Vector + table.Columns;
        for (var l = 0; l < layers.Length; l++)
        {
            layers[l] = weights.BothWays(columns, stateSize);
            columns = layers[l].Columns;
        }

        choices = weights.Dense(columns, shape.Choices.Sum());
        choiceAt = [.. Enumerable.Range(0, shape.Choices.Length + 1).Select(c => shape.Choices.Take(c).Sum())];
        arcDependent = weights.Dense(columns, shape.Arc);
        arcHead = weights.Dense(columns, shape.Arc);
        arcs = weights.DenseWithoutBias(shape.Arc, shape.Arc);
        arcBias = weights.DenseWithoutBias(shape.Arc, 1);
        labelDependent = weights.Dense(columns, shape.Label);
        labelHead = weights.Dense(columns, shape.Label);
        labels = weights.DenseWithoutBias(shape.Label, shape.Relations * shape.Label);
        labelOwnDependent = weights.Dense(shape.Label, shape.Relations);
        labelOwnHead = weights.DenseWithoutBias(shape.Label, shape.Relations);
    }

    /// <summary>Opens a network's file.</summary>
    /// <param name="path">The file "network.bin".</param>
    /// <exception cref="Faults.FaultException">It is missing, damaged or of another version.</exception>
    public static ModelFile Open(string path) => ModelFile.Open(path, Kind, Version);

    /// <summary>Loads the network.</summary>
    /// <param name="path">The file "network.bin".</param>
    /// <exception cref="Faults.FaultException">It is missing, damaged or of another version.</exception>
    public static RecurrentNetwork Load(string path)
    {
        using var file = Open(path);
        var shape = file.Read<int>();
        var lists = file.Read<char>();
        var (bytes, scales) = (file.Read<sbyte>(), file.Read<float>());
        var weights = file.Read<Half>();
        // Only what is known to be whole is looked into.
        file.Complete();
        return new RecurrentNetwork(
            NetworkShape.From(shape),
            AnswerLists.Read(lists),
            new FeatureTable(bytes, scales),
            new WeightReader(weights)
        );
    }

    /// <summary>Answers for sentences that go side by side.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="input">A row for each of the batch's: the vector of the word, then its features' sum.</param>
    /// <param name="scratch">Memory to work in.</param>
    public NetworkAnswers Answer(Batch batch, ReadOnlySpan<float> input, Scratch scratch)
    {
        var states = Encode(batch, input, scratch);
        var answers = new NetworkAnswers(batch, choiceAt, labelOwnDependent.Outputs, StateSize);
        for (var r = 0; r < batch.Rows; r++)
        {
            input.Slice(r * InputSize, vectorSize).CopyTo(answers.StatesOf(r));
            states.Slice(r * 2 * stateSize, 2 * stateSize).CopyTo(answers.StatesOf(r)[vectorSize..]);
        }

        choices.Apply(states, batch.Rows, answers.Scores);
        FindHeads(batch, states, answers, scratch);
        ScoreRelations(batch, states, answers, scratch);
        return answers;
    }

    /// <summary>What its answers stand for.</summary>
    public AnswerLists Lists { get; }

    /// <summary>How many values a word's vector and its states have together.</summary>
    public int StateSize => vectorSize + (2 * stateSize);

    /// <summary>How many values a row of the input has.</summary>
    public int InputSize => vectorSize + table.Columns;

    /// <summary>Writes the input of a word whose vector is there already.</summary>
    public void AddFeatures(Span<float> input, ReadOnlySpan<int> features) =>
        table.AddTo(input[vectorSize..], features);

    /// <summary>The likeliest tag of a row.</summary>
    /// <param name="answers">What the network says.</param>
    /// <param name="row">The row.</param>
    /// <param name="candidates">The tags that the word can have by lexicon and word lists.</param>
    /// <param name="wanted">The tags that the tree makes likelier; may be none.</param>
    public Stts TagAt(NetworkAnswers answers, int row, TagSet candidates, TagSet wanted)
    {
        if (candidates.Count == 1 && ToldByCharacters.Contains(candidates.First))
            return candidates.First;
        var scores = answers.ScoresOf(row, AnswerLists.TagChoice);
        var best = candidates.First;
        var most = float.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            var score = scores[i];
            if (!candidates.Contains(Lists.Tags[i]))
                score -= AgainstReadings;
            else if (wanted.Contains(Lists.Tags[i]))
                score += ForTree;
            if (score > most)
                (best, most) = (Lists.Tags[i], score);
        }

        return best;
    }

    /// <summary>The likeliest universal part of speech of a row; of a verb only those of verbs.</summary>
    public UniversalTag UniversalAt(NetworkAnswers answers, int row, Stts tag)
    {
        var scores = answers.ScoresOf(row, AnswerLists.UniversalChoice);
        var best = UniversalTag.VERB;
        var most = float.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            var universal = Lists.Universal[i];
            if (scores[i] > most && (!tag.IsFinite() || universal is UniversalTag.VERB or UniversalTag.AUX))
                (best, most) = (universal, scores[i]);
        }

        return best;
    }

    /// <summary>The likeliest relation of a row to its head; only the root of a sentence is one.</summary>
    public Relation RelationAt(NetworkAnswers answers, int row)
    {
        if (answers.Heads[row] == 0)
            return Relation.Root;
        var scores = answers.RelationsOf(row);
        var best = Relation.Dep;
        var most = float.NegativeInfinity;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > most && Lists.Relations[i] != Relation.Root)
                (best, most) = (Lists.Relations[i], scores[i]);
        }

        return best;
    }

    private Span<float> Encode(Batch batch, ReadOnlySpan<float> input, Scratch scratch)
    {
        var stride = 2 * stateSize;
        var states = scratch.Layer(0, batch.Rows * stride);
        for (var l = 0; l < layers.Length; l++)
        {
            states = scratch.Layer(l, batch.Rows * stride);
            layers[l].Run(input, batch, states, scratch);
            input = states;
        }

        return states;
    }

    private void FindHeads(Batch batch, ReadOnlySpan<float> states, NetworkAnswers answers, Scratch scratch)
    {
        var size = arcs.Outputs;
        var turned = scratch.Dependents(batch.Rows * size);
        var heads = scratch.Heads(batch.Rows * size);
        var dependents = scratch.Gates(batch.Rows * size);
        var likely = scratch.Sums(batch.Rows);
        arcDependent.Apply(states, batch.Rows, dependents);
        Curves.Rectify(dependents);
        arcHead.Apply(states, batch.Rows, heads);
        Curves.Rectify(heads);
        arcs.Apply(dependents, batch.Rows, turned);
        arcBias.Apply(heads, batch.Rows, likely);
        var panels = scratch.Panels;
        for (var s = 0; s < batch.Count; s++)
        {
            var (first, count) = (batch.StartOf(s), batch.LengthOf(s));
            var scores = scratch.Pairs(count * count);
            for (var d = 0; d < count; d++)
                likely.Slice(first, count).CopyTo(scores[(d * count)..]);
            panels.PackTurned(heads.Slice(first * size, count * size), count, size);
            Product.Add(turned[(first * size)..], size, panels, scores, count, count);
            for (var d = 0; d < count; d++)
                Curves.LogSoftmax(scores.Slice(d * count, count));
            SpanningTree.Find(scores, count, answers.Heads.Slice(first, count));
        }
    }

    private void ScoreRelations(Batch batch, ReadOnlySpan<float> states, NetworkAnswers answers, Scratch scratch)
    {
        var size = labelDependent.Outputs;
        var relations = labelOwnDependent.Outputs;
        var dependents = scratch.Dependents(batch.Rows * size);
        var heads = scratch.Heads(batch.Rows * size);
        labelDependent.Apply(states, batch.Rows, dependents);
        Curves.Rectify(dependents);
        labelHead.Apply(states, batch.Rows, heads);
        Curves.Rectify(heads);
        var turned = scratch.Gates(batch.Rows * labels.Outputs);
        labels.Apply(dependents, batch.Rows, turned);
        var ownHeads = scratch.Sums(batch.Rows * relations);
        labelOwnHead.Apply(heads, batch.Rows, ownHeads);
        labelOwnDependent.Apply(dependents, batch.Rows, answers.RelationScores);
        for (var s = 0; s < batch.Count; s++)
        {
            var first = batch.StartOf(s);
            for (var r = first; r < first + batch.LengthOf(s); r++)
            {
                var head = first + Math.Max(0, answers.Heads[r]);
                var row = answers.RelationScores.Slice(r * relations, relations);
                var asHead = heads.Slice(head * size, size);
                for (var l = 0; l < relations; l++)
                    row[l] +=
                        ownHeads[(head * relations) + l]
                        + Product.Dot(turned.Slice((r * labels.Outputs) + (l * size), size), asHead);
            }
        }
    }
}
