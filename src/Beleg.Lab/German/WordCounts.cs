using Beleg.Faults;
using Beleg.Lab.German.Data;

namespace Beleg.Lab.German;

/// <summary>Counts words in plain text.</summary>
internal static class WordCounts
{
    // Enough for every word that is not rare; the rest of the text tells nothing new.
    private const long MostCharacters = 60_000_000;

    /// <summary>How often each wanted word stands in the text.</summary>
    /// <exception cref="FaultException">The text cannot be read.</exception>
    public static Dictionary<string, int> Read(string path, HashSet<string> wanted)
    {
        var counts = wanted.ToDictionary(w => w, _ => 0, StringComparer.Ordinal);
        var read = 0L;
        foreach (var line in TextLines.Read(path))
        {
            Count(line, counts);
            read += line.Length;
            if (read >= MostCharacters)
                break;
        }

        return counts;
    }

    private static void Count(string line, Dictionary<string, int> counts)
    {
        var bySpan = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && (char.IsLetter(line[i]) || line[i] == '-'))
                continue;
            if (i > start && bySpan.TryGetValue(line.AsSpan(start, i - start), out var count))
                bySpan[line.AsSpan(start, i - start)] = count + 1;
            start = i + 1;
        }
    }
}
