using Beleg.Lab.Learning;

namespace Beleg.Lab.German.Network;

/// <summary>Trains the network on batches whose halves two workers take; the same data and seed give the same weights.</summary>
internal sealed class NetworkTrainer
{
    private const int BatchWords = 500;
    private readonly TrainingNetwork network;
    private readonly Adam adam;
    private readonly GradientSet[] gradients;
    private readonly Tape[] tapes;
    private readonly Chance chance;
    private int step;

    public NetworkTrainer(TrainingNetwork network, int workers, Chance chance)
    {
        this.network = network;
        this.chance = chance;
        adam = new Adam(network.Parameters);
        gradients = [.. Enumerable.Range(0, workers).Select(_ => new GradientSet(network.Parameters))];
        tapes = [.. gradients.Select((g, i) => new Tape(g, new Chance((ulong)i + 17)))];
    }

    /// <summary>Learns from every sentence once.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="rateAt">The rate at each step, which is counted from 1 over all epochs.</param>
    /// <returns>The mean loss of a word.</returns>
    public float Epoch(IReadOnlyList<Example> examples, Func<int, float> rateAt)
    {
        var batches = Batches(examples);
        var loss = 0f;
        foreach (var batch in batches)
            loss += Learn(batch, rateAt(++step));
        return loss / batches.Count;
    }

    /// <summary>About how many steps an epoch has.</summary>
    public static int CountSteps(IReadOnlyList<Example> examples) => (examples.Sum(e => e.Length) / BatchWords) + 1;

    private float Learn(List<Example> batch, float rate)
    {
        var words = batch.Sum(e => e.Length);
        var losses = new float[tapes.Length];
        void Work(int worker)
        {
            var part = batch.Where((_, i) => i % tapes.Length == worker).OrderByDescending(e => e.Length).ToList();
            if (part.Count == 0)
                return;
            losses[worker] = network.Loss(tapes[worker], part, 1f / words);
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

    private List<List<Example>> Batches(IReadOnlyList<Example> examples)
    {
        var order = examples.ToArray();
        chance.Shuffle<Example>(order);
        var batches = new List<List<Example>>();
        var batch = new List<Example>();
        var words = 0;
        foreach (var example in order)
        {
            batch.Add(example);
            words += example.Length;
            if (words < BatchWords)
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
