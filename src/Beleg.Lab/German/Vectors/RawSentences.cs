using System.IO.Compression;
using Beleg.Faults;

namespace Beleg.Lab.German.Vectors;

/// <summary>The raw words of all data that vectors are learnt from; nothing that is annotated is looked at.</summary>
internal static class RawSentences
{
    // Speeches are fifty times as much text as news and encyclopaedia, which is what reports are like.
    private const int RepeatsOfSentences = 3;

    /// <summary>Reads the data.</summary>
    /// <exception cref="FaultException">Something is missing or malformed.</exception>
    public static PlainText Read(string dataFolder)
    {
        var text = new PlainText();
        foreach (var paragraph in Lines(Path.Combine(dataFolder, "text", "debates.txt.gz")))
            text.AddParagraph(paragraph);
        var sentences = Sentences(dataFolder);
        for (var i = 0; i < RepeatsOfSentences; i++)
        {
            foreach (var sentence in sentences)
                text.AddSentence(sentence);
        }

        return text;
    }

    /// <summary>The sentences that are cut into words already.</summary>
    /// <exception cref="FaultException">Something is missing or malformed.</exception>
    public static List<IReadOnlyList<string>> Sentences(string dataFolder)
    {
        var sentences = new List<IReadOnlyList<string>>();
        Read(Path.Combine(dataFolder, "morphology", "sentences.conllu"), column: 0, string.Empty, sentences);
        Read(Path.Combine(dataFolder, "names", "germeval-a.tsv"), column: 1, string.Empty, sentences);
        Read(Path.Combine(dataFolder, "names", "germeval-b.tsv"), column: 1, string.Empty, sentences);
        Read(Path.Combine(dataFolder, "names", "wikiann-silver.tsv.gz"), column: 0, "de:", sentences);
        foreach (var name in (string[])["pud", "gsd-a", "gsd-b"])
        {
            var treebank = Treebank.Read(Path.Combine(dataFolder, "treebank", name + ".conllu"));
            sentences.AddRange(treebank.Select(s => s.ConvertAll(t => t.Form)));
        }

        return sentences;
    }

    // A word a line, an empty line after each sentence.
    private static void Read(string path, int column, string prefix, List<IReadOnlyList<string>> sentences)
    {
        var sentence = new List<string>();
        foreach (var line in Lines(path).Append(string.Empty))
        {
            if (line.Length == 0)
            {
                if (sentence.Count > 0)
                    sentences.Add(sentence);
                sentence = [];
                continue;
            }

            var cells = line.Split('\t');
            // GermEval tells where a sentence is from in a line that begins with "#".
            if (column > 0 && cells[0] == "#")
                continue;
            if (cells.Length <= column)
                throw Unusable(path, $"a line has no column {column + 1}: {line}", inner: null);
            var cell = cells[column];
            sentence.Add(cell.StartsWith(prefix, StringComparison.Ordinal) ? cell[prefix.Length..] : cell);
        }
    }

    private static List<string> Lines(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var reader = new StreamReader(
                path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file
            );
            var lines = new List<string>();
            while (reader.ReadLine() is { } line)
                lines.Add(line);
            return lines;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw Unusable(path, e.Message, e);
        }
    }

    private static FaultException Unusable(string path, string why, Exception? inner)
    {
        var fault = new Fault(FaultCode.DataUnusable, $"The text {path} cannot be read: {why}");
        return inner is null ? new FaultException(fault) : new FaultException(fault, inner);
    }
}
