using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Words;

namespace Beleg.Ledger;

/// <summary>The word lists of the ledger, which lie beside the code that uses them, in the form of <see cref="WordList"/>.</summary>
internal static class LedgerWords
{
    // As many as the longest group of words that stand for one another may have.
    private const int MostColumns = 24;

    /// <summary>The entries of a list, each as its columns; missing ones at the end are empty.</summary>
    /// <param name="name">The file's name: "tallies.tsv".</param>
    /// <param name="columns">How many columns an entry has.</param>
    /// <exception cref="InvalidDataException">There is no such list, or an entry has more columns.</exception>
    public static IEnumerable<string[]> Read(string name, int columns) =>
        WordList.Read(typeof(LedgerWords).Assembly, name, columns);

    /// <summary>The groups of a list that has a group of words a line, each with at least one.</summary>
    /// <exception cref="InvalidDataException">There is no such list, or a group is too large.</exception>
    public static IEnumerable<ImmutableArray<string>> ReadGroups(string name) =>
        Read(name, MostColumns).Select(row => ImmutableArray.Create(row, 0, Array.IndexOf([.. row, ""], "")));

    /// <summary>The words in the first column of a list, in its order.</summary>
    /// <exception cref="InvalidDataException">There is no such list, or an entry has a second column.</exception>
    public static ImmutableArray<string> ReadWords(string name) => [.. Read(name, 1).Select(row => row[0])];

    /// <summary>The same to look up.</summary>
    /// <param name="name">The file's name: "light-words.tsv".</param>
    /// <param name="comparer">How words are compared; letter by letter where none is given.</param>
    /// <exception cref="InvalidDataException">There is no such list, or an entry has a second column.</exception>
    public static FrozenSet<string> ReadSet(string name, StringComparer? comparer = null) =>
        WordList.ReadSet(typeof(LedgerWords).Assembly, name, comparer);
}
