using System.IO.Compression;
using Beleg.Faults;

namespace Beleg.Lab.German.Data;

/// <summary>The lines of a text file, which may be compressed by gzip.</summary>
internal static class TextLines
{
    /// <summary>Reads them one after the other.</summary>
    /// <param name="path">The file; compressed when it ends with ".gz".</param>
    /// <exception cref="FaultException">It is missing or damaged; thrown when that line is reached.</exception>
    public static IEnumerable<string> Read(string path)
    {
        using var text = Open(path);
        while (Next(text, path) is { } line)
            yield return line;
    }

    /// <summary>Reads sentences that have a word a line and an empty line after each: the columns of each word.</summary>
    /// <param name="path">The file; compressed when it ends with ".gz".</param>
    /// <param name="columns">How many columns, parted by tabs, a line has at least.</param>
    /// <param name="hasComments">True where a line that begins with "#" is none of the words.</param>
    /// <exception cref="FaultException">It is missing, damaged or lacks columns; thrown when that line is reached.</exception>
    public static IEnumerable<List<string[]>> ReadSentences(string path, int columns, bool hasComments)
    {
        var words = new List<string[]>();
        foreach (var line in Read(path).Append(""))
        {
            if (line.Length > 0)
            {
                if (hasComments && line[0] == '#')
                    continue;
                var cells = line.Split('\t');
                if (cells.Length < columns)
                    throw new FaultException(
                        new Fault(FaultCode.DataUnusable, $"{path} has a line without {columns} columns: {line}")
                    );
                words.Add(cells);
            }
            else if (words.Count > 0)
            {
                yield return words;
                words = [];
            }
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            var file = File.OpenRead(path);
            return new StreamReader(
                path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, e);
        }
    }

    private static string? Next(StreamReader text, string path)
    {
        try
        {
            return text.ReadLine();
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw Unusable(path, e);
        }
    }

    private static FaultException Unusable(string path, Exception e) =>
        new(new Fault(FaultCode.DataUnusable, $"The file {path} cannot be read: {e.Message}"), e);
}
