using Beleg.German;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Sources.Mentions;

/// <summary>The mentions of a text where the rules can find them by the words they begin and end at.</summary>
internal sealed class MentionSheet
{
    private readonly Dictionary<int, Mention> byFirst = [];
    private readonly Dictionary<int, Mention> byHead = [];

    /// <summary>A sheet of mentions in the order of their heads.</summary>
    public MentionSheet(Analysis analysis, List<Mention> mentions)
    {
        Analysis = analysis;
        Mentions = mentions;
        foreach (var mention in mentions)
        {
            byHead[mention.Head] = mention;
            byFirst.TryAdd(mention.First, mention);
        }
    }

    /// <summary>The analysed text.</summary>
    public Analysis Analysis { get; }

    /// <summary>The mentions in the order of their heads, absorbed ones too.</summary>
    public List<Mention> Mentions { get; }

    /// <summary>The mention whose phrase begins at a word.</summary>
    public Mention? StartingAt(int word) =>
        byFirst.TryGetValue(word, out var mention) && !mention.IsAbsorbed && mention.First == word ? mention : null;

    /// <summary>The mention whose name or noun begins at a word.</summary>
    public Mention? HeadedAt(int word) =>
        byHead.TryGetValue(word, out var mention) && !mention.IsAbsorbed ? mention : null;

    /// <summary>Makes a mention begin further left.</summary>
    public void StartEarlier(Mention mention, int first)
    {
        mention.First = first;
        byFirst[first] = mention;
    }

    /// <summary>True where a word of a sentence is a mark of a kind.</summary>
    public bool Is(int word, Sentence sentence, TokenKind kind) =>
        word >= sentence.First && word < sentence.End && Analysis.Words[word].Kind == kind;

    /// <summary>True where a word of a sentence has a tag.</summary>
    public bool Is(int word, Sentence sentence, Stts tag) =>
        word >= sentence.First && word < sentence.End && Analysis.Words[word].Tag == tag;

    /// <summary>The sentence of a mention.</summary>
    public Sentence SentenceOf(Mention mention) => Analysis.Sentences[mention.Sentence];
}
