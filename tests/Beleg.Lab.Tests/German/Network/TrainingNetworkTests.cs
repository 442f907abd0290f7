using Beleg.German.Network;
using Beleg.Lab.German.Network;
using Beleg.Lab.Learning;
using Beleg.Models;

namespace Beleg.Lab.Tests.German.Network;

/// <summary>On sentences of numbers: a word's class is told by its feature, its head is the word before it.</summary>
public sealed class TrainingNetworkTests
{
    private const int Words = 5;

    private static readonly NetworkShape Shape = new(
        Vector: 8,
        Features: 16,
        State: 16,
        Layers: 2,
        Arc: 16,
        Label: 8,
        Relations: 3,
        Choices: [2, 2, 2, 2, 2, 2, 2, 2, 9]
    );

    private static readonly string Lists = AnswerLists.Write([
        ["NOUN", "VERB"],
        ["NN", "VVFIN"],
        .. Enumerable.Repeat<string[]>(["", "Case=Nom"], FeatureParts.Count),
        ["root", "obj", "nsubj"],
    ]);

    [Fact]
    public void What_can_be_learnt_is_learnt()
    {
        var network = Trained(workers: 2);
        var tape = new Tape(new GradientSet([]), new Chance(1)) { IsLearning = false };
        var example = Sentences(1)[0];

        var answer = network.Predict(tape, example);

        answer.Heads.ShouldBe([-1, 0, 1, 2, 3, 4]);
        for (var row = 1; row <= Words; row++)
        {
            Curves.Largest(answer.Scores[0].AsSpan(row * 2, 2)).ShouldBe(example.Choices[0][row]);
            Curves.Largest(answer.RelationScores.AsSpan(row * 3, 3)).ShouldBe(example.Relations[row]);
        }
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes() =>
        Saved(Trained(workers: 2)).ShouldBe(Saved(Trained(workers: 2)));

    [Fact]
    public void The_library_answers_as_the_trained_network_does()
    {
        var trained = Trained(workers: 1);
        var path = Path.GetTempFileName();
        try
        {
            trained.Save(path, Lists);
            var network = RecurrentNetwork.Load(path);
            var example = Sentences(1)[0];
            var batch = new Batch([example.Length]);
            var input = new float[example.Length * network.InputSize];
            for (var row = 0; row < example.Length; row++)
            {
                var target = input.AsSpan(row * network.InputSize, network.InputSize);
                example.Vectors.AsSpan(row * Shape.Vector, Shape.Vector).CopyTo(target);
                network.AddFeatures(target, example.Features[row]);
            }

            var told = network.Answer(batch, input, new Scratch());
            var expected = trained.Predict(
                new Tape(new GradientSet([]), new Chance(1)) { IsLearning = false },
                example
            );

            told.Heads.ToArray().ShouldBe(expected.Heads);
            for (var row = 1; row < example.Length; row++)
            {
                for (var answer = 0; answer < 2; answer++)
                    told.ScoresOf(row, 0)[answer].ShouldBe(expected.Scores[0][(row * 2) + answer], 0.1f);
                for (var relation = 0; relation < 3; relation++)
                    told.RelationsOf(row)[relation].ShouldBe(expected.RelationScores[(row * 3) + relation], 0.2f);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static TrainingNetwork Trained(int workers)
    {
        var chance = new Chance(7);
        var network = new TrainingNetwork(Shape, chance);
        var trainer = new BatchTrainer<Example>(network.Parameters, network.Loss, e => e.Length, 500, workers, chance);
        var examples = Sentences(200);
        for (var epoch = 0; epoch < 60; epoch++)
            trainer.Epoch(examples, _ => 0.01f);
        network.UseAverages();
        return network;
    }

    private static byte[] Saved(TrainingNetwork network)
    {
        var path = Path.GetTempFileName();
        try
        {
            network.Save(path, Lists);
            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Example[] Sentences(int count)
    {
        var chance = new Chance(11);
        return [.. Enumerable.Range(0, count).Select(_ => Sentence(chance))];
    }

    private static Example Sentence(Chance chance)
    {
        var classes = Enumerable.Range(0, Words).Select(_ => chance.Below(2)).ToArray();
        int[] unknown = [.. Enumerable.Repeat(-1, Words + 1)];
        return new Example(
            [
                [WordFeatures.Root],
                .. classes.Select(c => new[] { 10 + c }),
            ],
            new float[(Words + 1) * Shape.Vector],
            [
                [-1, .. classes],
                .. Enumerable.Repeat(unknown, AnswerLists.NameChoice),
            ],
            [-1, .. Enumerable.Range(0, Words)],
            [-1, 0, .. classes.Skip(1).Select(c => c + 1)]
        );
    }
}
