using Beleg.Faults;

namespace Beleg.Lab.German;

/// <summary>Reads treebanks in CoNLL-U.</summary>
internal static class Treebank
{
    /// <summary>The sentences of a file.</summary>
    /// <exception cref="FaultException">The file is missing or malformed.</exception>
    public static List<List<TreebankToken>> Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(new Fault(FaultCode.DataUnusable, $"The treebank {path} cannot be read."), e);
        }

        var sentences = new List<List<TreebankToken>>();
        var sentence = new List<TreebankToken>();
        var hidden = 0;
        foreach (var line in lines)
        {
            if (line.Length == 0)
            {
                if (sentence.Count > 0)
                    sentences.Add(sentence);
                sentence = [];
                hidden = 0;
                continue;
            }

            if (line[0] == '#')
                continue;
            var cells = line.Split('\t');
            if (cells.Length != 10)
                throw new FaultException(
                    new Fault(FaultCode.DataUnusable, $"The treebank {path} has a line without ten columns: {line}")
                );
            if (cells[0].Contains('.'))
                continue;
            var range = cells[0].Split('-');
            if (range.Length == 2)
            {
                hidden = int.Parse(range[1]);
                sentence.Add(new TreebankToken(cells[1], "_", "ADP", "APPRART", "_", "case"));
            }
            else if (int.Parse(cells[0]) > hidden)
            {
                sentence.Add(new TreebankToken(cells[1], cells[2], cells[3], cells[4], cells[5], cells[7]));
            }
        }

        if (sentence.Count > 0)
            sentences.Add(sentence);
        return sentences;
    }
}
