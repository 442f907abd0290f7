using System.Collections.Frozen;
using System.Reflection;

namespace Beleg.German.Words;

/// <summary>
/// The word lists that lie beside this file as ".tsv" and are compiled into the library: one entry a line, columns parted
/// by tabs, empty lines and lines that begin with "#" left out. Adding an entry needs no code.
/// </summary>
internal static class WordList
{
    /// <summary>The entries of a list, each as its columns.</summary>
    /// <param name="name">The file's name: "cue-verbs.tsv".</param>
    /// <param name="columns">How many columns an entry has; missing ones at the end are empty.</param>
    /// <exception cref="InvalidDataException">There is no such list, or an entry has more columns.</exception>
    public static IEnumerable<string[]> Read(string name, int columns) =>
        Read(typeof(WordList).Assembly, name, columns);

    /// <summary>The entries of a list that is compiled into another assembly, each as its columns.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="columns">How many columns an entry has; missing ones at the end are empty.</param>
    /// <exception cref="InvalidDataException">There is no such list, or an entry has more columns.</exception>
    public static IEnumerable<string[]> Read(Assembly assembly, string name, int columns)
    {
        using var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The word list {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length > columns)
                throw new InvalidDataException($"{name}:{number} has more than {columns} columns.");
            var entry = new string[columns];
            Array.Fill(entry, string.Empty);
            cells.CopyTo(entry, 0);
            yield return entry;
        }
    }

    /// <summary>The words of a list that has one column.</summary>
    /// <param name="name">The file's name: "platforms.tsv".</param>
    /// <param name="comparer">How words are compared; letter by letter where none is given.</param>
    /// <exception cref="InvalidDataException">There is no such list, or an entry has more columns.</exception>
    public static FrozenSet<string> ReadSet(string name, StringComparer? comparer = null) =>
        ReadSet(typeof(WordList).Assembly, name, comparer);

    /// <summary>The words of a list that has one column and is compiled into another assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="comparer">How words are compared; letter by letter where none is given.</param>
    /// <exception cref="InvalidDataException">There is no such list, or an entry has more columns.</exception>
    public static FrozenSet<string> ReadSet(Assembly assembly, string name, StringComparer? comparer = null) =>
        Read(assembly, name, 1).Select(e => e[0]).ToFrozenSet(comparer ?? StringComparer.Ordinal);
}
