using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Words;

namespace Beleg.Statements.Cues;

/// <summary>The prepositions of saying, from the word list.</summary>
internal static class Prepositions
{
    private static readonly FrozenDictionary<string, PrepositionUse> Uses = WordList
        .Read("attributing-prepositions.tsv", 2)
        .ToFrozenDictionary(
            e => e[0],
            e => e[1].Aggregate(PrepositionUse.None, (uses, letter) => uses | UseOf(letter)),
            StringComparer.OrdinalIgnoreCase
        );

    private static readonly FrozenDictionary<string, PrepositionUse>.AlternateLookup<ReadOnlySpan<char>> BySurface =
        Uses.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word is a preposition that can do this.</summary>
    public static bool Can(Analysis analysis, int word, PrepositionUse use) =>
        BySurface.TryGetValue(analysis.Surface(word), out var uses) && (uses & use) != 0;

    private static PrepositionUse UseOf(char letter) =>
        letter switch
        {
            'a' => PrepositionUse.Agent,
            'p' => PrepositionUse.Place,
            'j' => PrepositionUse.Joining,
            'c' => PrepositionUse.Cue,
            'n' => PrepositionUse.CueWithNoun,
            'd' => PrepositionUse.Addressee,
            'e' => PrepositionUse.Evidence,
            _ => throw new InvalidDataException($"attributing-prepositions.tsv: unknown use '{letter}'."),
        };
}
