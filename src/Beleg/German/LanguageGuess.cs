using System.Collections.Frozen;
using Beleg.German.Tokens;
using Beleg.German.Words;

namespace Beleg.German;

/// <summary>Tells German from other languages by how many of a text's words are the commonest German ones.</summary>
internal static class LanguageGuess
{
    // German news has 30 to 45 %, other languages under 8 %.
    private const double LeastShare = 0.12;

    // A dateline or a heading tells nothing.
    private const int FewestWords = 12;

    private static readonly FrozenSet<string> Commonest = WordList.ReadSet(
        "commonest-words.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Commonest.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>True for German; null where the text is too short to tell.</summary>
    public static bool? IsGerman(Analysis analysis)
    {
        var words = 0;
        var common = 0;
        for (var i = 0; i < analysis.Words.Length; i++)
        {
            if (analysis.Words[i].Kind != TokenKind.Word)
                continue;
            words++;
            common += Lookup.Contains(analysis.Surface(i)) ? 1 : 0;
        }

        return words < FewestWords ? null : common >= LeastShare * words;
    }
}
