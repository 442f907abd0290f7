using System.Collections.Frozen;

namespace Beleg.Ledger.Origins;

/// <summary>A word list that lies beside this file and is compiled into the ledger: a word a line, "#" before a comment.</summary>
internal static class WordFile
{
    /// <summary>The words of a list.</summary>
    /// <param name="name">The file's name: "reporting-verbs.tsv".</param>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static FrozenSet<string> Read(string name)
    {
        using var stream =
            typeof(WordFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The word list {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        var words = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                words.Add(line.Trim());
        }

        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
