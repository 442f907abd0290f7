using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>The words of a text as the rules for names look at them.</summary>
internal sealed class NameText(string text, ImmutableArray<Word> words, ImmutableArray<NameTag> tags)
{
    private static readonly Lazy<HashSet<string>> OpeningParticles = new(() => Particles(row => row[1].Length > 0));

    private static readonly Lazy<HashSet<string>> InnerParticles = new(() => Particles(_ => true));

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Its words.</summary>
    public ImmutableArray<Word> Words => words;

    /// <summary>What the network takes each word for.</summary>
    public ImmutableArray<NameTag> Tags => tags;

    /// <summary>The surface of a word.</summary>
    public ReadOnlySpan<char> Surface(int word) => words[word].Span.Of(text);

    /// <summary>True for a word with a capital first letter.</summary>
    public bool IsCapitalised(int word) =>
        words[word].Kind == TokenKind.Word && char.IsUpper(text[words[word].Span.Start]);

    /// <summary>True for a word that the tagger takes for a name or for foreign matter.</summary>
    public bool IsName(int word) => words[word].Tag is Stts.NE or Stts.FM && words[word].Kind == TokenKind.Word;

    /// <summary>True for a word that can be a noun or a name and has a capital.</summary>
    public bool IsNominal(int word) => words[word].Tag is Stts.NE or Stts.NN or Stts.FM && IsCapitalised(word);

    /// <summary>True where the lexicon or the word's place gives it one of these kinds of name.</summary>
    public bool Has(int word, Features features) => (words[word].Features & features) != Features.None;

    /// <summary>True for "J." and "F.-W.".</summary>
    public bool IsInitial(int word)
    {
        var surface = Surface(word);
        return surface.Length is 2 or 5 && surface[^1] == '.' && char.IsUpper(surface[0]);
    }

    /// <summary>True for "von", "van", "bin" inside a name.</summary>
    public bool IsParticle(int word) => In(InnerParticles.Value, word);

    /// <summary>True for a small word that can open a name by itself: "bin Laden", "van Gogh".</summary>
    public bool IsOpeningParticle(int word) => In(OpeningParticles.Value, word);

    /// <summary>True for "Herr", "Dr.", "Königin".</summary>
    public bool IsTitle(int word) => Titles.Find(Surface(word)) is not null;

    /// <summary>True for a quotation mark.</summary>
    public bool IsQuote(int word) => word >= 0 && word < words.Length && words[word].Kind == TokenKind.Quote;

    private bool In(HashSet<string> set, int word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Surface(word));

    private static HashSet<string> Particles(Func<string[], bool> wanted) =>
        WordList.Read("particles.tsv", 2).Where(wanted).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
