using Beleg.German.Lexicon;

namespace Beleg.German.Network;

/// <summary>What the network is told of words as parts of known names, which depends on the words beside them.</summary>
internal static class NameFeatures
{
    private const int Alone = 1 << 8;
    private const int Begins = 1 << 9;
    private const int GoesOn = 1 << 10;

    /// <summary>The rows of the feature table that each word of a sentence has on top of its own.</summary>
    public static int[][] Of(IReadOnlyList<string> words, NameLexicon lexicon)
    {
        var rows = new int[words.Count][];
        var end = 0;
        var inside = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var whole = 0;
            if (i >= end && MayBegin(words[i]) && lexicon.Longest(words, i) is { Words: > 0 } found)
            {
                end = i + found.Words;
                inside = (int)found.Uses;
                whole = inside | (found.Words == 1 ? Alone : Begins);
            }
            else if (i < end)
            {
                whole = inside | GoesOn;
            }

            var part = (int)lexicon.Find(words[i]);
            rows[i] = (whole, part) switch
            {
                (0, 0) => [],
                (0, _) => [WordFeatures.OfNamePart(part)],
                _ => [WordFeatures.OfName(whole), WordFeatures.OfNamePart(part)],
            };
        }

        return rows;
    }

    // Small words begin names too rarely to be looked up each time.
    private static bool MayBegin(string word) => word.Length > 0 && !char.IsLower(word[0]);
}
