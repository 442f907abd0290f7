namespace Beleg.Lab.Learning;

/// <summary>
/// Trains a network on batches whose parts several workers take; the same data, seed and workers give the same weights.
/// </summary>
internal sealed class BatchTrainer<TExample>
{
    // Records what a part of a batch costs, each of its words by the scale.
    public delegate float LossOf(Tape tape, IReadOnlyList<TExample> part, float scale);

    private readonly LossOf lossOf;
    private readonly Func<TExample, int> lengthOf;
    private readonly int batchWords;
    private readonly Adam adam;
    private readonly GradientSet[] gradients;
    private readonly Tape[] tapes;
    private readonly Chance chance;
    private int step;

    /// <summary>A trainer of a network.</summary>
    /// <param name="parameters">What is learnt.</param>
    /// <param name="lossOf">Records the loss of examples on a tape; they come with the longest first.</param>
    /// <param name="lengthOf">The words of an example.</param>
    /// <param name="batchWords">About how many words a step is taken after.</param>
    /// <param name="workers">How many parts of a batch are computed side by side.</param>
    /// <param name="chance">Where chance comes from.</param>
    public BatchTrainer(
        IReadOnlyList<Parameter> parameters,
        LossOf lossOf,
        Func<TExample, int> lengthOf,
        int batchWords,
        int workers,
        Chance chance
    )
    {
        this.lossOf = lossOf;
        this.lengthOf = lengthOf;
        this.batchWords = batchWords;
        this.chance = chance;
        adam = new Adam(parameters);
        gradients = [.. Enumerable.Range(0, workers).Select(_ => new GradientSet(parameters))];
        tapes = [.. gradients.Select((g, i) => new Tape(g, new Chance((ulong)i + 17)))];
    }

    /// <summary>Learns from every example once.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="rateAt">The rate at each step, which is counted from 1 over all epochs.</param>
    /// <returns>The mean loss of a word.</returns>
    public float Epoch(IReadOnlyList<TExample> examples, Func<int, float> rateAt)
    {
        var batches = Batches(examples);
        var loss = 0f;
        foreach (var batch in batches)
            loss += Learn(batch, rateAt(++step));
        return loss / batches.Count;
    }

    /// <summary>About how many steps an epoch has.</summary>
    public int CountSteps(IReadOnlyList<TExample> examples) => (examples.Sum(lengthOf) / batchWords) + 1;

    private float Learn(List<TExample> batch, float rate)
    {
        var words = batch.Sum(lengthOf);
        var losses = new float[tapes.Length];
        void Work(int worker)
        {
            var part = batch.Where((_, i) => i % tapes.Length == worker).OrderByDescending(lengthOf).ToList();
            if (part.Count == 0)
                return;
            losses[worker] = lossOf(tapes[worker], part, 1f / words);
            tapes[worker].Backward();
            tapes[worker].Reset();
        }

        if (tapes.Length == 1)
            Work(0);
        else
            Parallel.For(0, tapes.Length, Work);
        for (var w = 1; w < gradients.Length; w++)
            gradients[0].Add(gradients[w]);
        adam.Step(gradients[0], rate);
        foreach (var gradient in gradients)
            gradient.Clear();
        return losses.Sum();
    }

    private List<List<TExample>> Batches(IReadOnlyList<TExample> examples)
    {
        var order = examples.ToArray();
        chance.Shuffle<TExample>(order);
        var batches = new List<List<TExample>>();
        var batch = new List<TExample>();
        var words = 0;
        foreach (var example in order)
        {
            batch.Add(example);
            words += lengthOf(example);
            if (words < batchWords)
                continue;
            batches.Add(batch);
            batch = [];
            words = 0;
        }

        if (batch.Count > 0)
            batches.Add(batch);
        return batches;
    }
}
