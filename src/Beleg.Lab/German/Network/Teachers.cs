using Beleg.German.Network;
using Beleg.Lab.Learning;
using Beleg.Models;

namespace Beleg.Lab.German.Network;

/// <summary>
/// Several networks that learnt from the same trees by different chances, and label sentences together (tri-training in the manner
/// of Zhou and Li 2005; Weiss et al. 2015 for parsers). What they are not sure of stays open.
/// </summary>
internal sealed class Teachers(IReadOnlyList<TrainingNetwork> networks, ExampleMaker maker)
{
    private const float Sure = 0.5f;
    private readonly Tape tape = new(new GradientSet([]), new Chance(1)) { IsLearning = false };

    /// <summary>The example with what the teachers answer in place of what is not known.</summary>
    /// <param name="example">The example.</param>
    /// <param name="limits">For each word what older annotation says of it; empty where there is none.</param>
    /// <param name="weight">What the example counts.</param>
    public Example Label(Example example, IReadOnlyList<string> limits, float weight)
    {
        var (answers, arcs) = Ask(example);
        var relations = maker.Relations.Count;
        var labelled = example with
        {
            Heads = [.. example.Heads],
            Relations = [.. example.Relations],
            Choices = [.. example.Choices.Select(c => c.ToArray())],
            Weight = weight,
        };
        for (var row = 1; row < example.Length; row++)
        {
            for (var choice = 0; choice < AnswerLists.NameChoice; choice++)
            {
                var names = maker.Choices[choice].Names;
                if (labelled.Choices[choice][row] < 0)
                    labelled.Choices[choice][row] = Choose(
                        answers.Select(a => a.Scores[choice]),
                        row,
                        names.Count,
                        n => limits.Count == 0 || MorphologyLimits.Allow(limits[row - 1], choice, names[n])
                    );
            }

            if (labelled.Heads[row] >= 0)
                continue;
            var length = example.Length;
            var head = answers[0].Heads[row];
            if (arcs[(row * length) + head] < MathF.Log(Sure))
                continue;
            labelled.Heads[row] = head;
            labelled.Relations[row] = Choose(answers.Select(a => a.RelationScores), row, relations, _ => true);
        }

        return labelled;
    }

    /// <summary>The example with the names that the teachers find in it.</summary>
    public Example LabelNames(Example example)
    {
        var scores = networks.Select(n => n.Predict(tape, example).Scores[AnswerLists.NameChoice]).ToList();
        var names = example.Choices[AnswerLists.NameChoice].ToArray();
        for (var row = 1; row < example.Length; row++)
            names[row] = Choose(scores, row, maker.Choices[AnswerLists.NameChoice].Count, _ => true);
        return example with { Choices = [.. example.Choices[..AnswerLists.NameChoice], names] };
    }

    // The answers of all to the tree on which they agree, and their mean scores of its arcs.
    private (List<Answer> Answers, float[] Arcs) Ask(Example example)
    {
        var first = networks.Select(n => n.Predict(tape, example)).ToList();
        var arcs = new float[first[0].ArcScores.Length];
        foreach (var answer in first)
            Learning.Vectors.AddScaled(arcs, answer.ArcScores, 1f / first.Count);
        var heads = TrainingNetwork.TreeOf(arcs, example.Length);
        return ([.. networks.Select(n => n.Predict(tape, example, heads))], arcs);
    }

    private static int Choose(IEnumerable<float[]> scores, int row, int count, Func<int, bool> allows)
    {
        var sum = new float[count];
        var all = 0;
        foreach (var score in scores)
        {
            var own = score.AsSpan(row * count, count).ToArray();
            Curves.LogSoftmax(own);
            for (var i = 0; i < count; i++)
                sum[i] += MathF.Exp(own[i]);
            all++;
        }

        var best = -1;
        for (var i = 0; i < count; i++)
        {
            if (allows(i) && (best < 0 || sum[i] > sum[best]))
                best = i;
        }

        // An answer that the older annotation asks for and the teachers think absurd is an error on either side.
        return best >= 0 && sum[best] / all >= Sure / 10 ? best : -1;
    }
}
