using System.Collections.Frozen;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Meaning.Chains;

/// <summary>A platform or an outlet named after a preposition of place: "auf X", "im Deutschlandfunk", "in der „Zeit“".</summary>
internal sealed class PlatformRule : ILinkRule
{
    private static readonly FrozenSet<string> Platforms = WordList.ReadSet("platforms.tsv");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Platforms.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenSet<string> Places = WordList.ReadSet("platform-prepositions.tsv");

    public string? Why(SaidWords said, Phrase phrase)
    {
        if (phrase.Preposition < 0 || !Places.Contains(said.Wording[phrase.Preposition]))
            return null;
        if (IsPlatform(said, phrase))
            return "a platform (platforms.tsv)";
        // "sagte er über das „Moorblatt“" is about it.
        if (said.Wording[phrase.Preposition] == "über")
            return null;
        return said.Analysis.Words[phrase.Head].Tag is Stts.NE or Stts.NN && PressNames.Are(said.Analysis, phrase.Words)
            ? "an outlet it was said in"
            : null;
    }

    // "auf Facebook", "auf ihrer Facebook-Seite".
    private static bool IsPlatform(SaidWords said, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var word = said.Analysis.Surface(i);
            var hyphen = word.IndexOf('-');
            if (BySpan.Contains(hyphen > 0 ? word[..hyphen] : word))
                return true;
        }

        return false;
    }
}
