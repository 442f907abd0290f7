using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>The words of a saying, ready to be compared: their near words and how telling they are.</summary>
internal sealed class SayingWords
{
    /// <summary>No word is more telling: a name that no text holds tells no more than any rare word.</summary>
    public const float MostMass = 9;

    // What every eighth text holds tells nothing.
    private const float Nothing = 3;
    private const float Least = 0.5f;

    // A light word counts a third.
    private const float Light = 0.3f;

    private static readonly FrozenSet<string> LightWords = LedgerWords.ReadSet("light-words.tsv");

    /// <summary>Prepares a saying.</summary>
    public SayingWords(Saying saying, StoryWords story)
    {
        Terms = saying.Terms;
        Groups = [.. Terms.Select(t => NearWords.Default.GroupsOf(t, Terms))];
        Rarity = [.. Terms.Select(story.RarityOf)];
        Masses = [.. Terms.Select((t, i) => MassOf(t) * Rarity[i])];
        Mass = Masses.Sum();
    }

    /// <summary>The words, in the order of the text.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>For each word the groups of near words it belongs to.</summary>
    public ImmutableArray<ImmutableArray<int>> Groups { get; }

    /// <summary>For each word how rare it is among the sayings that are compared: 0 to 1.</summary>
    public ImmutableArray<float> Rarity { get; }

    /// <summary>For each word how telling it is, in the language and among the sayings that are compared.</summary>
    public ImmutableArray<float> Masses { get; }

    /// <summary>How telling all words are together.</summary>
    public float Mass { get; }

    /// <summary>How telling a word is in the language at large: between 0 and 9.</summary>
    public static float MassOf(Term term) =>
        Math.Clamp(term.Weight - Nothing, Least, MostMass) * (LightWords.Contains(term.Word) ? Light : 1);
}
