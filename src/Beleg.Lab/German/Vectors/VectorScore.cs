using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Beleg.German.Vectors;
using Beleg.Lab.German.Data;

namespace Beleg.Lab.German.Vectors;

/// <summary>
/// Looks into word vectors: the nearest words of some, for the eye, and the share of words in the treebanks whose nearest
/// word there has the same part of speech.
/// </summary>
internal sealed class VectorScore
{
    private const int Shown = 8;

    private static readonly string[] Probes =
    [
        "sagte",
        "werde",
        "verhandelt",
        "aufzunehmen",
        "Minister",
        "Soldaten",
        "Abkommen",
        "schwere",
        "schnell",
        "Berlin",
        "Merkel",
        "SPD",
        "Ukraine",
        "weil",
        "dem",
        "zwischen",
        "1998",
        "Brückenbauministerin",
        "weitergewandert",
        "Krzywinski",
    ];

    private readonly WordVectors vectors;
    private readonly string[] words;
    private readonly float[] rows;

    private VectorScore(WordVectors vectors, IEnumerable<string> words)
    {
        this.vectors = vectors;
        this.words = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        rows = new float[this.words.Length * vectors.Dimensions];
        for (var i = 0; i < this.words.Length; i++)
            WriteUnit(this.words[i], Row(i));
    }

    public static void Write(string dataFolder, WordVectors vectors, TextWriter log)
    {
        log.WriteLine($"{vectors.Count} words, {vectors.Dimensions} dimensions");
        var known = RawSentences.Sentences(dataFolder).SelectMany(s => s).Where(w => IsKnown(vectors, w));
        var all = new VectorScore(vectors, known);
        foreach (var probe in Probes)
            log.WriteLine(
                $"{probe}{(IsKnown(vectors, probe) ? "" : " (unknown)")}: {string.Join(", ", all.Near(probe))}"
            );

        var tags = CommonestTags(dataFolder);
        var tagged = new VectorScore(vectors, tags.Keys);
        foreach (var (name, isKnown) in (ReadOnlySpan<(string, bool)>)[("known", true), ("unknown", false)])
        {
            var asked = tagged.words.Where(w => IsKnown(vectors, w) == isKnown).ToArray();
            var right = asked.Count(w => tags[tagged.Nearest(w)] == tags[w]);
            log.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"nearest has the same part of speech, {name} words: {100.0 * right / asked.Length:F2} % of {asked.Length}"
                )
            );
        }
    }

    private static Dictionary<string, string> CommonestTags(string dataFolder) =>
        ((string[])["pud", "gsd-a", "gsd-b"])
            .SelectMany(n => Treebank.Read(Path.Combine(dataFolder, "treebank", n + ".conllu")))
            .SelectMany(s => s)
            .GroupBy(t => t.Form, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    g.CountBy(t => t.Upos, StringComparer.Ordinal)
                        .OrderByDescending(c => c.Value)
                        .ThenBy(c => c.Key, StringComparer.Ordinal)
                        .First()
                        .Key,
                StringComparer.Ordinal
            );

    private static bool IsKnown(WordVectors vectors, string word) =>
        vectors.Write(word, stackalloc float[vectors.Dimensions]);

    private IEnumerable<string> Near(string word)
    {
        var likeness = Likeness(word);
        return Enumerable
            .Range(0, words.Length)
            .Where(i => words[i] != word)
            .OrderByDescending(i => likeness[i])
            .Take(Shown)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{words[i]} {likeness[i]:F2}"));
    }

    private string Nearest(string word)
    {
        var likeness = Likeness(word);
        var best = -1;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != word && (best < 0 || likeness[i] > likeness[best]))
                best = i;
        }

        return words[best];
    }

    private float[] Likeness(string word)
    {
        var unit = new float[vectors.Dimensions];
        WriteUnit(word, unit);
        var likeness = new float[words.Length];
        for (var i = 0; i < words.Length; i++)
            likeness[i] = Dot(unit, Row(i));
        return likeness;
    }

    private void WriteUnit(string word, Span<float> target)
    {
        vectors.Write(word, target);
        var length = MathF.Sqrt(Dot(target, target));
        if (length == 0)
            return;
        foreach (ref var x in target)
            x /= length;
    }

    private Span<float> Row(int number) => rows.AsSpan(number * vectors.Dimensions, vectors.Dimensions);

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var x = MemoryMarshal.Cast<float, Vector<float>>(a);
        var y = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return Vector.Sum(sum);
    }
}
