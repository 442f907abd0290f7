using System.Collections.Immutable;
using Beleg.German.Words;

namespace Beleg.Lab.Lexicons;

/// <summary>A word list, and how its entries are counted.</summary>
/// <param name="Name">The file's name without its ending: "cue-verbs".</param>
/// <param name="Form">How an entry is found in a text.</param>
/// <param name="Reason">Why it is not counted; empty where it is.</param>
internal sealed record CountedList(string Name, EntryForm Form, string Reason)
{
    // More than any list has.
    private const int MostColumns = 12;

    private static readonly Lazy<ImmutableArray<CountedList>> Loaded = new(Read);

    /// <summary>All lists, counted or not, in the order of "counted-lists.tsv".</summary>
    public static ImmutableArray<CountedList> All => Loaded.Value;

    /// <summary>The entries, each as its columns.</summary>
    public IEnumerable<string[]> Rows => WordList.Read(Name + ".tsv", MostColumns);

    /// <summary>
    /// What an entry is called: its first column; with the words beside it where the form is of verbs and words. A mark that
    /// tells how to take a name is no part of it.
    /// </summary>
    public string EntryOf(string[] row) =>
        Form is EntryForm.Pattern or EntryForm.Modal && row[1].Length > 0
            ? $"{row[0]} + {row[1]}"
            : row[0].TrimStart('?', '=');

    private static ImmutableArray<CountedList> Read()
    {
        using var stream =
            typeof(CountedList).Assembly.GetManifestResourceStream("counted-lists.tsv")
            ?? throw new InvalidDataException("counted-lists.tsv is not part of this build.");
        using var reader = new StreamReader(stream);
        var lists = ImmutableArray.CreateBuilder<CountedList>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            lists.Add(
                new CountedList(
                    cells[0],
                    Enum.Parse<EntryForm>(cells[1], ignoreCase: true),
                    cells.ElementAtOrDefault(2) ?? ""
                )
            );
        }

        return lists.ToImmutable();
    }
}
