using System.Buffers;
using System.IO.Compression;

namespace Beleg.Bench.Ledgers;

/// <summary>Sentences and nouns out of speeches, a paragraph a line.</summary>
internal sealed class DebateText
{
    private const int ShortestSentence = 50;
    private const int LongestSentence = 170;
    private const int ShortestNoun = 8;
    private const int LongestNoun = 20;
    private const int FewestUses = 3;
    private const int MostUses = 400;

    // What would end a sentence or open another quotation.
    private static readonly SearchValues<char> Unfit = SearchValues.Create("„“\"»«:;()?!–…[]");

    private DebateText(List<string> sentences, List<string> nouns) => (Sentences, Nouns) = (sentences, nouns);

    /// <summary>Sentences of about a line, each once.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>Nouns in "-ung" that are neither rare nor frequent, in ordinal order: "Bohrung".</summary>
    public IReadOnlyList<string> Nouns { get; }

    /// <summary>Reads so many sentences, and the nouns of the text that was read for them.</summary>
    /// <param name="path">"text/debates.txt.gz".</param>
    /// <param name="most">How many sentences.</param>
    public static DebateText Read(string path, int most)
    {
        var sentences = new HashSet<string>(StringComparer.Ordinal);
        var ordered = new List<string>();
        var nouns = new Dictionary<string, int>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (ordered.Count < most && reader.ReadLine() is { } line)
        {
            foreach (var sentence in line.Split(". ", StringSplitOptions.TrimEntries).Select(s => s.TrimEnd('.') + '.'))
            {
                Count(nouns, sentence);
                if (IsFit(sentence) && sentences.Add(sentence))
                    ordered.Add(sentence);
            }
        }

        return new DebateText(
            ordered,
            [
                .. nouns
                    .Where(n => n.Value is >= FewestUses and <= MostUses)
                    .Select(n => n.Key)
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    private static bool IsFit(string sentence) =>
        sentence.Length is >= ShortestSentence and <= LongestSentence
        && char.IsUpper(sentence[0])
        && !sentence.AsSpan().ContainsAny(Unfit);

    private static void Count(Dictionary<string, int> nouns, string sentence)
    {
        foreach (var word in sentence.Split(' ').Skip(1).Select(w => w.Trim(',', '.', '!', '?')))
        {
            if (
                word.Length is >= ShortestNoun and <= LongestNoun
                && char.IsUpper(word[0])
                && word.EndsWith("ung", StringComparison.Ordinal)
                && word.All(char.IsLetter)
            )
                nouns[word] = nouns.GetValueOrDefault(word) + 1;
        }
    }
}
