using Beleg.German.Vectors;
using Beleg.Lab.Learning;

namespace Beleg.Lab.German.Vectors;

/// <summary>Writes vectors into a model file: a byte for a number, a factor for a vector.</summary>
internal static class VectorFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="path">"vectors.bin".</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="vectors">Those of the known words, then those of the buckets. They are scaled here.</param>
    public static void Save(string path, VectorVocabulary vocabulary, float[] vectors)
    {
        var dimensions = vectors.Length / (vocabulary.Known + CharacterNgrams.Buckets);
        var ofWords = vocabulary.Known * dimensions;
        Normalise(vectors, ofWords);

        var order = Enumerable.Range(0, vocabulary.Known).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(vocabulary.Words[a], vocabulary.Words[b]));
        var automaton = new AutomatonBuilder(vocabulary.Characters);
        foreach (var word in order)
            automaton.Add(vocabulary.Words[word]);

        var buckets = Enumerable.Range(vocabulary.Known, CharacterNgrams.Buckets).ToArray();
        var (bucketRows, bucketScales) = RowBytes.Of(vectors, dimensions, buckets);
        var (rows, scales) = RowBytes.Of(vectors, dimensions, order);
        var model = new ModelWriter();
        automaton.AddTo(model);
        model
            .Add<float>(bucketScales)
            .Add<sbyte>(bucketRows)
            .Add<float>(scales)
            .Add<sbyte>(rows)
            .Save(path, WordVectors.Kind, WordVectors.Version);
    }

    // What reads the vectors wants numbers whose mean square is 1.
    private static void Normalise(float[] vectors, int ofWords)
    {
        var sum = 0.0;
        foreach (var x in vectors.AsSpan(0, ofWords))
            sum += (double)x * x;
        if (sum == 0)
            return;
        var factor = (float)(1 / Math.Sqrt(sum / ofWords));
        foreach (ref var x in vectors.AsSpan())
            x *= factor;
    }
}
