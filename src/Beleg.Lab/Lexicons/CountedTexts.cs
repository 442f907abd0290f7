using Beleg.Lab.German.Data;
using Beleg.Lab.Statements;
using Beleg.Lab.Statements.Historical;

namespace Beleg.Lab.Lexicons;

/// <summary>The texts of the corpora in which the entries of the word lists are counted.</summary>
internal static class CountedTexts
{
    // A text of the debates is a paragraph a line; many together are read faster.
    private const int ParagraphsTogether = 60;

    /// <summary>The reports of the quotation corpus, of its training part, and the texts of the corpus Redewiedergabe.</summary>
    /// <exception cref="Faults.FaultException">A corpus is missing or damaged.</exception>
    public static IEnumerable<string> Reports(string dataFolder) =>
        QuotationCorpus
            .Read(Path.Combine(dataFolder, "quotations", "train.jsonl"))
            .Concat(RedewiedergabeCorpus.Read(Path.Combine(dataFolder, "historical-speech", "redewiedergabe.tsv.gz")))
            .Select(d => d.Text);

    /// <summary>The debates of the Bundestag, in order.</summary>
    /// <exception cref="Faults.FaultException">They are missing or damaged.</exception>
    public static IEnumerable<string> Debates(string dataFolder) =>
        TextLines
            .Read(Path.Combine(dataFolder, "text", "debates.txt.gz"))
            .Chunk(ParagraphsTogether)
            .Select(lines => string.Join("\n\n", lines));
}
