using Beleg.German.Lexicon;
using Beleg.Models;

namespace Beleg.Propositions;

/// <summary>
/// How telling a word is, by how few texts hold it (inverse document frequency; Spärck Jones 1972, "A statistical
/// interpretation of term specificity"). Immutable; one instance serves many threads.
/// </summary>
internal sealed class WordFrequencies
{
    public const string Kind = "BELEGWRD";
    public const int Version = 1;

    /// <summary>The byte of a word that one text at most holds.</summary>
    public const byte RarestByte = byte.MaxValue;

    // A new compound of a known word is a little less telling than a word that nobody knows: half as rare.
    private const float LessOfCompound = 1f;

    // Shorter last parts are chance: "Ort" in "Wort".
    private const int ShortestPart = 4;

    private readonly Automaton automaton;
    private readonly byte[] weights;
    private readonly float step;

    private WordFrequencies(Automaton automaton, byte[] weights, float step)
    {
        this.automaton = automaton;
        this.weights = weights;
        this.step = step;
    }

    /// <summary>The weight of a word that is not known; no word has more.</summary>
    public float Rarest => RarestByte * step;

    /// <summary>Loads the frequencies; takes milliseconds, as nothing is parsed.</summary>
    /// <param name="path">The file "words.bin".</param>
    /// <exception cref="Faults.FaultException">It is missing, damaged or of another version.</exception>
    public static WordFrequencies Load(string path)
    {
        using var file = ModelFile.Open(path, Kind, Version);
        var graph = Automaton.Read(file);
        var stepOfByte = file.Read<float>(1)[0];
        var bytes = file.Read<byte>();
        file.Complete();
        return new WordFrequencies(graph, bytes, stepOfByte);
    }

    /// <summary>True for a word that was counted.</summary>
    public bool Contains(ReadOnlySpan<char> word) => automaton.Find(word) >= 0;

    /// <summary>
    /// Minus the logarithm, to base 2, of the share of texts that hold a word; above 0. Several words together are as telling
    /// as the rarest of them.
    /// </summary>
    /// <param name="word">A dictionary form, or a name of several words.</param>
    public float WeightOf(ReadOnlySpan<char> word)
    {
        var most = 0f;
        foreach (var part in word.Split(' '))
            most = Math.Max(most, WeightOfOne(word[part]));
        return most;
    }

    private float WeightOfOne(ReadOnlySpan<char> word)
    {
        if (automaton.Find(word) is >= 0 and var number)
            return Math.Max(step, weights[number] * step);
        return IsCompound(word) ? Rarest - LessOfCompound : Rarest;
    }

    private bool IsCompound(ReadOnlySpan<char> word)
    {
        if (word.Length > FormLexicon.LongestForm || word.IsEmpty || !char.IsUpper(word[0]))
            return false;
        Span<char> part = stackalloc char[word.Length];
        for (var start = ShortestPart; start <= word.Length - ShortestPart; start++)
        {
            var last = part[..(word.Length - start)];
            word[start..].CopyTo(last);
            last[0] = char.ToUpperInvariant(last[0]);
            if (automaton.Find(last) >= 0)
                return true;
        }

        return false;
    }
}
