using Beleg.Faults;
using Beleg.German;
using Beleg.German.Network;
using Beleg.Lab.Learning;
using Beleg.Lab.Statements.Network;
using Beleg.Models;
using Beleg.Statements.Network;

namespace Beleg.Lab.Tests.Statements.Network;

/// <summary>On stretches of numbers: a feature says where a statement begins, and the two words after it are its content.</summary>
public sealed class TrainingAttributionNetworkTests
{
    private const int Words = 9;
    private const int Beginning = 5;
    private const int Near = 7;
    private const int Indirect = 2;
    private const ulong German = 42;

    private static readonly AttributionShape Shape = new(
        Context: 16,
        Projected: 8,
        Features: 16,
        State: 16,
        Hidden: 16,
        Place: 16,
        PlaceState: 16
    );

    [Fact]
    public void What_can_be_learnt_is_learnt()
    {
        var network = Trained(workers: 2);
        var example = Stretches(1)[0];
        var scores = network.Score(Still(), [example]);
        for (var w = 0; w < Words; w++)
            Curves.Largest(scores.Types.Row(w)).ShouldBe(example.Types[w]);
        var parts = scores.Parts.ShouldNotBeNull();
        for (var w = 0; w < Words; w++)
            Curves.Largest(parts.Row(w)[..AttributionAnswers.Speaker]).ShouldBe(example.Windows[0].Parts[w]);
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes() =>
        Saved(Trained(workers: 2)).ShouldBe(Saved(Trained(workers: 2)));

    [Fact]
    public void What_is_left_open_costs_nothing()
    {
        var example = Stretches(1)[0];
        int[] open = [.. Enumerable.Repeat(-1, Words)];
        var silent = example with
        {
            Types = open,
            Media = open,
            Windows = [example.Windows[0] with { Parts = open, Speaker = open, Cue = open, Addressee = open }],
        };
        var network = new TrainingAttributionNetwork(Shape, new Chance(3));
        network.Loss(Still(), [silent], scale: 1).ShouldBe(0);
        network.Loss(Still(), [example], scale: 1).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_library_answers_as_the_trained_network_does()
    {
        var trained = Trained(workers: 1);
        var example = Stretches(1)[0];
        var expected = trained.Score(Still(), [example]);
        var path = Path.GetTempFileName();
        try
        {
            trained.Save(path, German);
            Should.Throw<FaultException>(() => AttributionNetwork.Load(path, German + 1));
            var network = AttributionNetwork.Load(path, German);
            var stretch = new WordRange(0, Words);
            var scratch = new Scratch();
            var answers = network.Read(StatesOf(example), stretch, RowsOf(example.Features), scratch);
            for (var w = 0; w < Words; w++)
            {
                for (var t = 0; t < AttributionAnswers.Types; t++)
                    answers.TypesAt(w)[t].ShouldBe(expected.Types.Row(w)[t], 0.15f);
            }

            var window = example.Windows[0];
            var parts = network.ScoreParts(answers, [window.Anchor], [stretch], RowsOf(window.Features), scratch);
            var expectedParts = expected.Parts.ShouldNotBeNull();
            for (var i = 0; i < parts.Length; i++)
                parts[i].ShouldBe(expectedParts.Values[i], 0.2f);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Tape Still() => new(new GradientSet([]), new Chance(1)) { IsLearning = false };

    private static WordStates StatesOf(AttributionExample example)
    {
        var states = new WordStates(Words, Shape.Context);
        for (var w = 0; w < Words; w++)
            states.Keep(w, example.Context.AsSpan(w * Shape.Context, Shape.Context));
        return states;
    }

    private static FeatureRows RowsOf(int[][] features)
    {
        var rows = new FeatureRows();
        foreach (var word in features)
        {
            foreach (var row in word)
                rows.Add(row);
            rows.Complete();
        }

        return rows;
    }

    private static TrainingAttributionNetwork Trained(int workers)
    {
        var chance = new Chance(7);
        var network = new TrainingAttributionNetwork(Shape, chance);
        var trainer = new BatchTrainer<AttributionExample>(
            network.Parameters,
            network.Loss,
            e => e.Length,
            batchWords: 200,
            workers,
            chance
        );
        var examples = Stretches(150);
        for (var epoch = 0; epoch < 40; epoch++)
            trainer.Epoch(examples, _ => 0.01f);
        network.UseAverages();
        return network;
    }

    private static byte[] Saved(TrainingAttributionNetwork network)
    {
        var path = Path.GetTempFileName();
        try
        {
            network.Save(path, German);
            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static AttributionExample[] Stretches(int count)
    {
        var chance = new Chance(11);
        return [.. Enumerable.Range(0, count).Select(_ => Stretch(chance))];
    }

    private static AttributionExample Stretch(Chance chance)
    {
        var anchor = chance.Below(Words - 2);
        int[] ones(Func<int, bool> isOne) => [.. Enumerable.Range(0, Words).Select(w => isOne(w) ? 1 : 0)];
        bool isContent(int w) => w >= anchor && w < anchor + 2;
        var window = new WindowExample(
            anchor,
            First: 0,
            [.. Enumerable.Range(0, Words).Select(w => new[] { Near + Math.Clamp(w - anchor, -3, 3) + 3 })],
            ones(isContent),
            ones(w => w == anchor + 2),
            ones(_ => false),
            ones(_ => false)
        );
        return new AttributionExample(
            [.. Enumerable.Range(0, Words * Shape.Context).Select(_ => chance.Between(-0.1f, 0.1f))],
            [.. Enumerable.Range(0, Words).Select(w => new[] { w == anchor ? Beginning : Beginning + 1 })],
            [.. ones(w => w == anchor).Select(b => Indirect * b)],
            [.. ones(w => w == anchor).Select(b => b - 1)],
            [window]
        );
    }
}
