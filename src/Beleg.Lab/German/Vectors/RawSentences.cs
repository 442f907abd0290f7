using Beleg.Faults;
using Beleg.Lab.German.Data;

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
        foreach (var paragraph in TextLines.Read(Path.Combine(dataFolder, "text", "debates.txt.gz")))
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
        Read(Path.Combine(dataFolder, "morphology", "sentences.conllu"), string.Empty, sentences);
        Read(Path.Combine(dataFolder, "names", "wikiann-silver.tsv.gz"), "de:", sentences);
        var corpora = Corpora.Read(dataFolder);
        sentences.AddRange(corpora.Names.Select(s => s.Select(t => t.Form).ToArray()));
        foreach (var trees in (IReadOnlyList<List<TreebankToken>>[])[corpora.Pud, corpora.Gsd])
            sentences.AddRange(trees.Select(s => s.ConvertAll(t => t.Form)));
        return sentences;
    }

    // A word a line, an empty line after each sentence.
    private static void Read(string path, string prefix, List<IReadOnlyList<string>> sentences)
    {
        var sentence = new List<string>();
        foreach (var line in TextLines.Read(path).Append(string.Empty))
        {
            if (line.Length == 0)
            {
                if (sentence.Count > 0)
                    sentences.Add(sentence);
                sentence = [];
                continue;
            }

            var cells = line.Split('\t');
            var cell = cells[0];
            sentence.Add(cell.StartsWith(prefix, StringComparison.Ordinal) ? cell[prefix.Length..] : cell);
        }
    }
}
