using Beleg.Faults;

namespace Beleg.Lab.German.Data;

/// <summary>Reads the name corpus of GermEval 2014 (Benikova et al. 2014): its outer names.</summary>
internal static class NameCorpus
{
    /// <summary>The sentences of a file: forms with "B-PER", "I-PER", … or "O".</summary>
    /// <exception cref="FaultException">The file is missing or malformed.</exception>
    public static List<NamedToken[]> Read(string path)
    {
        var sentences = new List<NamedToken[]>();
        var sentence = new List<NamedToken>();
        try
        {
            foreach (var line in File.ReadLines(path).Append(""))
            {
                var cells = line.Split('\t');
                if (line.Length == 0 && sentence.Count > 0)
                {
                    sentences.Add([.. sentence]);
                    sentence.Clear();
                }
                else if (line.Length > 0 && line[0] != '#')
                {
                    sentence.Add(new NamedToken(cells[1], cells[2]));
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or IndexOutOfRangeException)
        {
            throw new FaultException(new Fault(FaultCode.DataUnusable, $"The names {path} cannot be read."), e);
        }

        return sentences;
    }
}
