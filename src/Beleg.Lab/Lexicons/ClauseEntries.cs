using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Words;
using Beleg.Meaning.Modalities;

namespace Beleg.Lab.Lexicons;

/// <summary>Entries that are the verb of a clause, alone or with the words that must stand beside it.</summary>
internal sealed class ClauseEntries : IEntryFinder
{
    private readonly ILookup<string, (CountedList List, string Entry, PredicatePattern Pattern)> patterns;
    private readonly (CountedList List, string Entry, string Because)[] modals;

    public ClauseEntries()
    {
        var (yet, now) = (Alternatives("adverbs-of-waiting.tsv"), Alternatives("adverbs-of-now.tsv"));
        patterns = CountedList
            .All.Where(l => l.Form is EntryForm.Pattern or EntryForm.Verb)
            .SelectMany(l => l.Rows.Select(row => (List: l, Row: row)))
            .Select(e => (e.List, e.List.EntryOf(e.Row), PredicatePattern.Parse(e.Row[0], WordsBeside(e.List, e.Row))))
            .ToLookup(e => e.Item3.Lemma, StringComparer.Ordinal);
        modals =
        [
            .. CountedList
                .All.Where(l => l.Form == EntryForm.Modal)
                .SelectMany(l => l.Rows.Select(row => (l, l.EntryOf(row), $"{row[0]}, {row[1]} form"))),
        ];

        // The marks of "open-points.tsv" that stand for another list.
        string WordsBeside(CountedList list, string[] row) =>
            list.Form == EntryForm.Verb
                ? string.Empty
                : row[1].Replace("@yet", yet, StringComparison.Ordinal).Replace("@now", now, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Count(Wording wording, EntryCounts counts)
    {
        foreach (var clause in wording.Analysis.Clauses)
        {
            foreach (var (list, entry, pattern) in patterns[clause.Predicate.Lemma])
            {
                if (pattern.Match(wording.Analysis, clause) is not null)
                    counts.Add(list.Name, entry);
            }

            CountModal(wording.Analysis, clause, counts);
        }
    }

    // As hearsay and as a plan the same words can be two entries: "soll reich sein".
    private void CountModal(Analysis analysis, Clause clause, EntryCounts counts)
    {
        var plan = ModalVerbs.Find(analysis, clause, isHearsay: false)?.Because;
        var hearsay = ModalVerbs.Find(analysis, clause, isHearsay: true)?.Because;
        if (hearsay is null)
            return;
        foreach (var (list, entry, because) in modals)
        {
            if (IsBy(plan, because) || IsBy(hearsay, because))
                counts.Add(list.Name, entry);
        }
    }

    private static bool IsBy(string? found, string because) =>
        found is not null && found.StartsWith(because, StringComparison.Ordinal);

    private static string Alternatives(string list) => string.Join('/', WordList.Read(list, 1).Select(e => e[0]));
}
