namespace Beleg.Desk.Language;

/// <summary>Reads the lists of words that are part of the desk: a line an entry, its cells parted by tabs.</summary>
internal static class TabbedLines
{
    /// <summary>The lines of a list, without comments and empty ones.</summary>
    /// <param name="list">The name of its file.</param>
    /// <param name="cells">What each line must have, to be told where one has not.</param>
    /// <exception cref="InvalidDataException">A line has another number of cells, or an empty one.</exception>
    public static IEnumerable<string[]> Read(string list, params string[] cells)
    {
        using var stream =
            typeof(TabbedLines).Assembly.GetManifestResourceStream(list)
            ?? throw new InvalidDataException($"{list} is not part of this build.");
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var found = line.Split('\t', StringSplitOptions.TrimEntries);
            if (found.Length != cells.Length || found.Contains(""))
                throw new InvalidDataException($"{list}:{number} must have {string.Join(", ", cells)}.");
            yield return found;
        }
    }
}
