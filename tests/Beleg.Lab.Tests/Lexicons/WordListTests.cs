using Beleg.German;
using Beleg.Lab.Lexicons;

namespace Beleg.Lab.Tests.Lexicons;

/// <summary>That nothing stands in a word list without a spec that has it or a corpus that knows it.</summary>
public sealed class WordListTests
{
    private static readonly string Counts = Path.Combine(Repository.Root, "docs", "lexicon-counts.tsv");

    [Fact]
    public void Every_entry_stands_in_a_spec_or_in_a_corpus()
    {
        var counter = new EntryCounter(GermanAnalyzer.Load(Path.Combine(Repository.Root, "models", "de")));
        foreach (var text in SpecTexts.Read())
            counter.Count(text);
        var inCorpora = EntryCountFile.Read(Counts);

        var without = counter
            .Counts.Sorted.Where(e => e.Count == 0 && !inCorpora.Contains((e.List, e.Entry)))
            .Select(e => $"{e.List}.tsv: {e.Entry}")
            .ToList();

        without.ShouldBeEmpty(
            "Each of these entries needs a spec whose text has it and that expects what it does; or count it in the corpora "
                + "(beleg lab count words --data DIR --out docs/lexicon-counts.tsv); or take it out:\n"
                + string.Join('\n', without)
        );
    }

    [Fact]
    public void Every_list_is_counted_or_left_out_for_a_reason()
    {
        var folder = Path.Combine(Repository.Root, "src", "Beleg", "German", "Words");

        var lists = Directory.GetFiles(folder, "*.tsv").Select(Path.GetFileNameWithoutExtension);

        CountedList
            .All.Select(l => l.Name)
            .ShouldBe(lists, ignoreOrder: true, "src/Beleg.Lab/Lexicons/counted-lists.tsv");
        CountedList.All.ShouldAllBe(l => (l.Form == EntryForm.None) == (l.Reason.Length > 0));
    }
}
