using Beleg.German.Phrases;
using Beleg.German.Tagging;

namespace Beleg.Lab.Lexicons;

/// <summary>
/// Entries that are nouns, endings or dictionary forms. Of a compound the longest entry of each list counts that it ends with.
/// </summary>
internal sealed class NounEntries : IEntryFinder
{
    // Shorter last parts are chance: "Ort" in "Wort".
    private const int ShortestPart = 4;

    private readonly ILookup<string, (CountedList List, string Entry)> entries = CountedList
        .All.Where(l => l.Form is EntryForm.Noun or EntryForm.Ending or EntryForm.Lemma)
        .SelectMany(l => l.Rows.Select(row => (List: l, Entry: l.EntryOf(row))))
        .ToLookup(e => e.Entry.ToLowerInvariant(), StringComparer.Ordinal);

    private readonly HashSet<CountedList> found = [];

    /// <inheritdoc/>
    public void Count(Wording wording, EntryCounts counts)
    {
        var words = wording.Analysis.Words;
        for (var i = 0; i < words.Length; i++)
        {
            found.Clear();
            var isNoun = words[i].Tag is Stts.NN or Stts.NE;
            // A list may have an inflected form for itself ("Verbündeten").
            CountWord(wording[i], isNoun, counts);
            CountWord(words[i].Lemma.ToLowerInvariant(), isNoun, counts);
        }
    }

    private void CountWord(string word, bool isNoun, EntryCounts counts)
    {
        for (var start = 0; start < word.Length; start++)
        {
            foreach (var (list, entry) in entries[word[start..]])
            {
                if (Holds(list.Form, start, word.Length - start, isNoun) && found.Add(list))
                    counts.Add(list.Name, entry);
            }
        }
    }

    private static bool Holds(EntryForm form, int start, int length, bool isNoun) =>
        form switch
        {
            EntryForm.Noun => isNoun && (start == 0 || (start > 1 && length >= ShortestPart)),
            EntryForm.Ending => true,
            _ => start == 0,
        };
}
