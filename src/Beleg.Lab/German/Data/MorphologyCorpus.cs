using Beleg.Faults;

namespace Beleg.Lab.German.Data;

/// <summary>
/// Reads the sentences of the CoNLL–SIGMORPHON 2018 shared task (Cotterell et al. 2018): older, coarser annotation of sentences
/// of GSD. Its words are put together again as texts have them: "im" for "in" and "dem".
/// </summary>
internal static class MorphologyCorpus
{
    private static readonly Dictionary<(string, string), string> Contractions = new()
    {
        [("in", "dem")] = "im",
        [("in", "das")] = "ins",
        [("an", "dem")] = "am",
        [("an", "das")] = "ans",
        [("von", "dem")] = "vom",
        [("zu", "dem")] = "zum",
        [("zu", "der")] = "zur",
        [("bei", "dem")] = "beim",
    };

    /// <summary>The sentences of a file: forms with features as UniMorph writes them; empty where nothing is told.</summary>
    /// <exception cref="FaultException">The file is missing or malformed.</exception>
    public static List<(string Form, string Features)[]> Read(string path)
    {
        var sentences = new List<(string, string)[]>();
        foreach (var words in TextLines.ReadSentences(path, columns: 3, hasComments: false))
        {
            var sentence = new List<(string Form, string Features)>();
            foreach (var cells in words)
                Add(sentence, cells[0], cells[2]);
            sentences.Add([.. sentence]);
        }

        return sentences;
    }

    private static void Add(List<(string Form, string Features)> sentence, string form, string features)
    {
        if (
            sentence.Count > 0
            && Contractions.TryGetValue((sentence[^1].Form.ToLowerInvariant(), form), out var joined)
        )
        {
            var capital = char.IsUpper(sentence[^1].Form[0]);
            sentence[^1] = (capital ? char.ToUpperInvariant(joined[0]) + joined[1..] : joined, "");
            return;
        }

        sentence.Add((form, features));
    }
}
