using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Meaning.Circumstances;

/// <summary>Buildings, rooms and seats of government as places: "vor dem Weißen Haus", "im Spiegelsaal des Schlosses".</summary>
internal static class Venues
{
    private static readonly NounList Nouns = NounList.Read("venues.tsv");

    private static readonly Lazy<FrozenSet<string>> Prepositions = new(() =>
        WordList.ReadSet("venue-prepositions.tsv", StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>True for a phrase that places somebody at one.</summary>
    public static bool IsOne(Analysis analysis, Phrase phrase) =>
        phrase.Preposition >= 0
        && Prepositions.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(analysis.Surface(phrase.Preposition))
        && (IsSeat(analysis, phrase) || IsBuilding(analysis, phrase));

    // A building that a name names is that, and no body that speaks from it: "in der Deutschen Bank" is neither.
    private static bool IsBuilding(Analysis analysis, Phrase phrase) =>
        analysis.Words[phrase.Head].Tag == Stts.NN
        && analysis.Words[phrase.Head].Morphology.Value("Number") != "Plur"
        && Nouns.Contains(analysis.Words[phrase.Head].Lemma)
        && (analysis.NameAt(phrase.Head) is null or { Kind: NameKind.Place });

    private static bool IsSeat(Analysis analysis, Phrase phrase)
    {
        if (analysis.NameAt(phrase.Head) is not { } name)
            return false;
        var words = analysis.SpanOf(new WordRange(name.First, name.End)).Of(analysis.Text);
        foreach (var form in Gazetteer.Default.Find(words))
        {
            if (form.Manner == NameManner.Seat)
                return true;
        }

        return false;
    }
}
