using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Vectors;

namespace Beleg.German.Network;

/// <summary>Looks the words of one text up and writes what the network is told of them; remembers words it has met.</summary>
internal sealed class InputWriter(
    ReadingFinder finder,
    WordVectors vectors,
    NameLexicon names,
    RecurrentNetwork network,
    string text,
    ImmutableArray<Token> tokens
)
{
    // The words of a long text; more would only fill memory.
    private const int MostRemembered = 1 << 15;

    private readonly SentenceReader reader = new(finder);
    private readonly Dictionary<(string Surface, TokenKind Kind, bool Opens), float[]> met = [];

    /// <summary>A sentence with all that its words can be.</summary>
    public SentenceText Read(Sentence sentence)
    {
        var surfaces = new (string Surface, TokenKind Kind)[sentence.End - sentence.First];
        for (var i = 0; i < surfaces.Length; i++)
        {
            var token = tokens[sentence.First + i];
            surfaces[i] = (TypedMarks.Read(token.Span.Of(text).ToString()), token.Kind);
        }

        return new SentenceText(sentence, surfaces, reader.Read(surfaces));
    }

    /// <summary>Writes the input of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="input">Zeros; a row for the root and one for each word.</param>
    public void Write(SentenceText sentence, Span<float> input)
    {
        var size = network.InputSize;
        network.AddFeatures(input[..size], [WordFeatures.Root]);
        var inNames = NameFeatures.Of([.. sentence.Tokens.Select(t => t.Surface)], names);
        var opens = true;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var (surface, kind) = sentence.Tokens[i];
            var target = input.Slice((i + 1) * size, size);
            Known(surface, kind, opens, sentence.Readings[i]).CopyTo(target);
            network.AddFeatures(target, inNames[i]);
            opens = SentenceReader.Opens(opens, kind);
        }
    }

    // What a word is by itself, wherever it stands.
    private float[] Known(string surface, TokenKind kind, bool opens, WordReadings readings)
    {
        if (met.TryGetValue((surface, kind, opens), out var known))
            return known;
        known = new float[network.InputSize];
        vectors.Write(surface, known);
        network.AddFeatures(known, WordFeatures.Of(surface, readings, opens));
        if (met.Count == MostRemembered)
            met.Clear();
        met.Add((surface, kind, opens), known);
        return known;
    }
}
