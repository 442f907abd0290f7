using System.Collections.Immutable;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Names;

/// <summary>What stands beside a person's name and tells who it is.</summary>
/// <param name="Title">Titles before the name or at its beginning: "Dr.", "Frau Prof."; empty where there is none.</param>
/// <param name="Role">
/// The noun of an office, occupation or party: "Verteidigungsminister" before the name, "Sprecherin" after it and a comma;
/// empty where there is none.
/// </param>
public readonly record struct NameSetting(WordRange Title, WordRange Role)
{
    // Article and adjectives between the comma and the noun.
    private const int MostBeforeNoun = 4;

    /// <summary>Looks what stands beside a name; two empty runs for a name that is no person's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="sentence">The sentence that holds the name.</param>
    /// <param name="name">The name.</param>
    public static NameSetting Of(string text, ImmutableArray<Word> words, Sentence sentence, Name name)
    {
        if (name.Kind != NameKind.Person)
            return default;
        var first = name.First;
        while (first > sentence.First && Titles.Find(Surface(first - 1)) is { IsRole: false })
            first--;
        var end = name.First;
        while (end + 1 < name.End && Titles.Find(Surface(end)) is { IsRole: false })
            end++;
        var role = first > sentence.First && IsRole(first - 1) ? new WordRange(first - 1, first) : RoleAfter(name.End);
        return new NameSetting(new WordRange(first, end), role);

        ReadOnlySpan<char> Surface(int word) => words[word].Span.Of(text);

        bool IsRole(int word)
        {
            if (Titles.Find(Surface(word)) is { IsRole: true })
                return true;
            foreach (var reading in Nouns.Default.Find(Surface(word)))
            {
                // Of several people one bears the name, and it is not told which.
                if (
                    reading.Sense.Kind is NounKind.Role or NounKind.Member
                    && (reading.Sense.Concord & ~Concord.Plur) != Concord.None
                )
                    return true;
            }

            return false;
        }

        WordRange RoleAfter(int at)
        {
            if (at >= sentence.End || words[at].Kind != TokenKind.Comma)
                return default;
            var noun = at + 1;
            var last = Math.Min(sentence.End, noun + MostBeforeNoun);
            while (noun < last && words[noun].Tag is Stts.ART or Stts.PPOSAT or Stts.ADJA)
                noun++;
            // "Vor Anna Beck, Minister Hans Vogt und …": the office of whoever comes next.
            return noun < last && IsRole(noun) && (noun + 1 == sentence.End || words[noun + 1].Tag != Stts.NE)
                ? new WordRange(noun, noun + 1)
                : default;
        }
    }
}
