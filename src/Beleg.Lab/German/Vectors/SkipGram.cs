using System.Globalization;
using System.Runtime.Intrinsics;
using Beleg.German.Vectors;
using Beleg.Lab.Learning;

namespace Beleg.Lab.German.Vectors;

/// <summary>
/// Learns vectors that tell the neighbours of a word: skip-gram with negative sampling (Mikolov et al. 2013) over words
/// and the strings in them (Bojanowski et al. 2017). Each place around the word has output vectors of its own (Ling,
/// Dyer, Black and Trancoso 2015, "Two/too simple adaptations of word2vec for syntax problems"): what stands before a
/// word and what stands after it tells its syntax. One thread and fixed chance: the same text gives the same vectors.
/// </summary>
internal sealed class SkipGram
{
    /// <summary>How many numbers a vector has.</summary>
    public const int Dimensions = 64;

    private const int Lanes = 8;
    private const int Width = Dimensions / Lanes;

    // Two words before and two after.
    private const int Reach = 2;
    private const int Negatives = 5;
    private const float FirstRate = 0.05f;

    // Words of a larger share of the text are learnt from now and then only.
    private const float CommonShare = 1e-4f;

    private readonly VectorVocabulary vocabulary;
    private readonly Vector256<float>[] input;
    private readonly Vector256<float>[] output;
    private readonly Vector256<float>[] hidden = new Vector256<float>[Width];
    private readonly Vector256<float>[] change = new Vector256<float>[Width];
    private readonly float[] keep;
    private readonly NegativeSamples negatives;
    private readonly Chance random = new(1);
    private double loss;
    private long pairs;

    private SkipGram(VectorVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        input = new Vector256<float>[(vocabulary.Known + CharacterNgrams.Buckets) * Width];
        output = new Vector256<float>[2 * Reach * vocabulary.Known * Width];
        negatives = new NegativeSamples(vocabulary.Counts.AsSpan(0, vocabulary.Known));
        Span<float> lanes = stackalloc float[Lanes];
        foreach (ref var vector in input.AsSpan())
        {
            foreach (ref var lane in lanes)
                lane = ((2 * random.Fraction()) - 1) / Dimensions;
            vector = Vector256.Create<float>(lanes);
        }

        var all = vocabulary.Counts.Sum(c => (long)c);
        keep = Array.ConvertAll(
            vocabulary.Counts,
            c =>
            {
                var ratio = CommonShare * all / c;
                return MathF.Sqrt(ratio) + ratio;
            }
        );
    }

    /// <summary>Learns from a text and gives the vectors of the known words, then those of the buckets.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="tokens">The text by numbers of the vocabulary.</param>
    /// <param name="starts">Where each run begins; one more closes the last.</param>
    /// <param name="passes">How often the text is read.</param>
    /// <param name="log">Takes a line a pass.</param>
    public static float[] Learn(
        VectorVocabulary vocabulary,
        int[] tokens,
        IReadOnlyList<int> starts,
        int passes,
        TextWriter log
    )
    {
        var model = new SkipGram(vocabulary);
        var order = Enumerable.Range(0, starts.Count - 1).ToArray();
        var done = 0L;
        for (var pass = 1; pass <= passes; pass++)
        {
            model.random.Shuffle(order);
            foreach (var run in order)
            {
                var rate = FirstRate * Math.Max(1e-3f, 1 - ((float)done / ((float)tokens.Length * passes)));
                var words = tokens.AsSpan(starts[run]..starts[run + 1]);
                model.Learn(words, rate);
                done += words.Length;
            }

            log.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"vectors: pass {pass}, loss {model.loss / model.pairs:F4} over {model.pairs} pairs"
                )
            );
            // A pass takes minutes: whoever waits should see it.
            log.Flush();
            (model.loss, model.pairs) = (0, 0);
        }

        return model.Result();
    }

    private void Learn(ReadOnlySpan<int> words, float rate)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (random.Fraction() < keep[words[i]])
                Learn(words, i, rate);
        }
    }

    private void Learn(ReadOnlySpan<int> words, int at, float rate)
    {
        var parts = vocabulary.Parts[words[at]];
        Mean(parts, hidden);
        Array.Clear(change);
        for (var place = 0; place < 2 * Reach; place++)
        {
            var beside = at + place - Reach + (place < Reach ? 0 : 1);
            if (beside < 0 || beside >= words.Length || words[beside] >= vocabulary.Known)
                continue;
            var word = words[beside];
            var matrix = place * vocabulary.Known;
            Tell(matrix + word, isThere: true, rate);
            for (var i = 0; i < Negatives; i++)
            {
                var other = negatives.Next();
                if (other != word)
                    Tell(matrix + other, isThere: false, rate);
            }
        }

        foreach (var part in parts)
        {
            var row = Row(input, part);
            for (var i = 0; i < row.Length; i++)
                row[i] += change[i];
        }
    }

    // One step of logistic regression: does this word stand in this place?
    private void Tell(int at, bool isThere, float rate)
    {
        ReadOnlySpan<Vector256<float>> h = hidden;
        Span<Vector256<float>> g = change;
        var row = Row(output, at);
        var even = Vector256<float>.Zero;
        var odd = Vector256<float>.Zero;
        for (var i = 0; i + 1 < row.Length; i += 2)
        {
            even = Vector256.FusedMultiplyAdd(row[i], h[i], even);
            odd = Vector256.FusedMultiplyAdd(row[i + 1], h[i + 1], odd);
        }

        var chance = Sigmoid.Of(Vector256.Sum(even + odd));
        if (isThere)
        {
            loss -= Math.Log(chance);
            pairs++;
        }

        var step = Vector256.Create(((isThere ? 1 : 0) - chance) * rate);
        for (var i = 0; i < row.Length; i++)
        {
            g[i] = Vector256.FusedMultiplyAdd(row[i], step, g[i]);
            row[i] = Vector256.FusedMultiplyAdd(h[i], step, row[i]);
        }
    }

    private void Mean(int[] parts, Span<Vector256<float>> target)
    {
        target.Clear();
        foreach (var part in parts)
        {
            var row = Row(input, part);
            for (var i = 0; i < row.Length; i++)
                target[i] += row[i];
        }

        var share = Vector256.Create(1f / parts.Length);
        foreach (ref var sum in target)
            sum *= share;
    }

    private float[] Result()
    {
        var rows = vocabulary.Known + CharacterNgrams.Buckets;
        var result = new float[rows * Dimensions];
        for (var i = 0; i < rows; i++)
        {
            if (i < vocabulary.Known)
                Mean(vocabulary.Parts[i], hidden);
            else
                Row(input, i).CopyTo(hidden);
            for (var j = 0; j < Width; j++)
                hidden[j].CopyTo(result, (i * Dimensions) + (j * Lanes));
        }

        return result;
    }

    private static Span<Vector256<float>> Row(Vector256<float>[] matrix, int number) =>
        matrix.AsSpan(number * Width, Width);
}
