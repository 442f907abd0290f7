using System.Collections.Frozen;

namespace Beleg.Ledger.Claims;

/// <summary>
/// The word lists beside this file, compiled into the ledger: one entry a line, columns parted by tabs, empty lines and lines
/// that begin with "#" left out.
/// </summary>
internal static class ClaimWords
{
    /// <summary>The entries of a list, each as its columns; as many as the line has.</summary>
    /// <param name="name">The file's name: "near-words.tsv".</param>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream =
            typeof(ClaimWords).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The word list {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t', StringSplitOptions.TrimEntries);
        }
    }

    /// <summary>The words of a list that has one column.</summary>
    /// <param name="name">The file's name: "light-words.tsv".</param>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static FrozenSet<string> ReadSet(string name) =>
        Read(name).Select(e => e[0]).ToFrozenSet(StringComparer.Ordinal);
}
