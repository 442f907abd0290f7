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
        sentences.AddRange(Forms(Path.Combine(dataFolder, "morphology", "sentences.conllu")));
        sentences.AddRange(Forms(Path.Combine(dataFolder, "names", "wikiann-silver.tsv.gz"), "de:"));
        var corpora = Corpora.Read(dataFolder);
        sentences.AddRange(corpora.Names.Select(s => s.Select(t => t.Form).ToArray()));
        foreach (var trees in (IReadOnlyList<List<TreebankToken>>[])[corpora.Pud, corpora.Gsd])
            sentences.AddRange(trees.Select(s => s.ConvertAll(t => t.Form)));
        return sentences;
    }

    private static IEnumerable<string[]> Forms(string path, string prefix = "") =>
        TextLines
            .ReadSentences(path, columns: 1, hasComments: false)
            .Select(s =>
                s.Select(c => c[0].StartsWith(prefix, StringComparison.Ordinal) ? c[0][prefix.Length..] : c[0])
                    .ToArray()
            );
}
