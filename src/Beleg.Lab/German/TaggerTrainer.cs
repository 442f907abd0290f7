using Beleg.German.Tagging;

namespace Beleg.Lab.German;

/// <summary>Trains the averaged perceptron (Collins 2002) on what the tagger itself sees.</summary>
internal sealed class TaggerTrainer
{
    private const int Epochs = 8;
    private readonly int[] weights = new int[1 << TaggerModel.SizeBits];
    private readonly long[] totals = new long[1 << TaggerModel.SizeBits];
    private readonly int[] since = new int[1 << TaggerModel.SizeBits];
    private int step;

    public static TaggerModel Train(IReadOnlyList<TaggedSentence> sentences, TextWriter log)
    {
        var trainer = new TaggerTrainer();
        // A fixed seed: the same data give the same model.
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = 0x2545F491u;
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                random ^= random << 13;
                random ^= random >> 17;
                random ^= random << 5;
                var j = (int)(random % (uint)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            var wrong = 0;
            foreach (var sentence in order)
                wrong += trainer.Learn(sentences[sentence]);
            log.WriteLine($"tagger: epoch {epoch}, {wrong} wrong");
        }

        return new TaggerModel(trainer.Quantise());
    }

    private int Learn(TaggedSentence sentence)
    {
        var wrong = 0;
        var cues = sentence.Cues;
        var clause = default(ClauseState);
        Stts before = Stts.Stop,
            previous = Stts.Stop;
        Span<uint> features = stackalloc uint[SentenceCues.Count];
        for (var i = 0; i < cues.Length; i++)
        {
            var candidates = cues.TagsAt(i);
            var tag = candidates.First;
            if (candidates.Count > 1)
            {
                step++;
                cues.Write(i, previous, before, clause, features);
                tag = Best(candidates, features);
                if (sentence.Tags[i] is { } right && right != tag && candidates.Contains(right))
                {
                    Change(features, right, 1);
                    Change(features, tag, -1);
                    wrong++;
                }
            }

            clause.Add(tag, cues.WordAt(i));
            (before, previous) = (previous, tag);
        }

        return wrong;
    }

    private Stts Best(TagSet candidates, ReadOnlySpan<uint> features)
    {
        var best = candidates.First;
        var bestScore = long.MinValue;
        for (var bits = candidates.Bits; bits != 0; bits &= bits - 1)
        {
            var tag = new TagSet(bits).First;
            var score = 0L;
            foreach (var feature in features)
                score += weights[TaggerModel.At(feature, tag)];
            if (score > bestScore)
                (best, bestScore) = (tag, score);
        }

        return best;
    }

    private void Change(ReadOnlySpan<uint> features, Stts tag, int by)
    {
        foreach (var feature in features)
        {
            var at = TaggerModel.At(feature, tag);
            totals[at] += (long)weights[at] * (step - since[at]);
            since[at] = step;
            weights[at] += by;
        }
    }

    // One byte a weight: the largest one in ten thousand are cut so that the small ones keep their shades.
    private sbyte[] Quantise()
    {
        var averages = new double[weights.Length];
        for (var i = 0; i < weights.Length; i++)
            averages[i] = (totals[i] + ((double)weights[i] * (step - since[i]))) / step;
        var sizes = averages.Where(a => a != 0).Select(Math.Abs).Order().ToArray();
        var largest = sizes.Length == 0 ? 1 : sizes[(int)((sizes.Length - 1) * 0.9999)];
        return [.. averages.Select(a => (sbyte)Math.Clamp(Math.Round(a / largest * 127), -127, 127))];
    }
}
