using Beleg.Models;

namespace Beleg.German.Lexicon;

/// <summary>
/// Names of people, places and organisations, and words that are parts of such. Immutable; one instance serves many threads.
/// </summary>
public sealed class NameLexicon
{
    internal const string Kind = "BELEGNAM";
    internal const int Version = 1;

    /// <summary>No name that is looked up has more words.</summary>
    public const int MostWords = 6;

    private const int LongestName = 64;
    private readonly Automaton automaton;
    private readonly ushort[] uses;

    private NameLexicon(Automaton automaton, ushort[] uses)
    {
        this.automaton = automaton;
        this.uses = uses;
    }

    /// <summary>How many entries there are: names, and words that are parts of some.</summary>
    public int Count => uses.Length;

    /// <summary>Loads the lexicon; takes milliseconds, as nothing is parsed.</summary>
    /// <param name="path">The file "names.bin".</param>
    /// <exception cref="Faults.FaultException">It is missing, damaged or of another version.</exception>
    public static NameLexicon Load(string path)
    {
        using var file = ModelFile.Open(path, Kind, Version);
        var graph = Automaton.Read(file);
        var lexicon = new NameLexicon(graph, file.Read<ushort>());
        file.Complete();
        return lexicon;
    }

    /// <summary>How a word, or words parted by one blank each, were met.</summary>
    public NameUses Find(ReadOnlySpan<char> name)
    {
        if (name.Length > LongestName)
            return NameUses.None;
        var number = automaton.Find(name);
        return number < 0 ? NameUses.None : (NameUses)uses[number];
    }

    /// <summary>
    /// The longest name that begins with a word: how many words it has and what it names; none where no run of words is a
    /// whole name.
    /// </summary>
    /// <param name="words">The words of a sentence.</param>
    /// <param name="first">The index of the first word.</param>
    public (int Words, NameUses Uses) Longest(IReadOnlyList<string> words, int first)
    {
        ArgumentNullException.ThrowIfNull(words);
        Span<char> joined = stackalloc char[LongestName];
        var length = 0;
        var best = (Words: 0, Uses: NameUses.None);
        for (var i = first; i < Math.Min(words.Count, first + MostWords); i++)
        {
            var word = words[i];
            if (length + word.Length + 1 > LongestName)
                break;
            if (i > first)
                joined[length++] = ' ';
            word.CopyTo(joined[length..]);
            length += word.Length;
            var whole = Find(joined[..length]) & (NameUses.Person | NameUses.Place | NameUses.Organisation);
            if (whole != NameUses.None)
                best = (i + 1 - first, whole);
        }

        return best;
    }
}
