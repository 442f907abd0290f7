using System.Globalization;
using Beleg.Faults;
using Beleg.German;

namespace Beleg.Lab.Lexicons;

/// <summary>
/// "docs/lexicon-counts.tsv": how often each entry of the word lists stands in the corpora. Counts are facts; no sentence of a
/// corpus is in it.
/// </summary>
public static class EntryCountFile
{
    // Enough for most of what is said in a parliament; more of it would tell little more.
    private const int DebateWords = 1_500_000;

    private const string Header = """
        # How often each entry of the word lists (src/Beleg/German/Words) stands in corpora. Made by
        #   beleg lab count words --data DIR --models models/de --out docs/lexicon-counts.tsv
        # Corpora: the training part of the German news quotation corpus (Petersen-Frey and Biemann 2024; CC BY-NC-SA 4.0);
        # the corpus Redewiedergabe (Brunner et al. 2020; CC BY-NC-SA 4.0); the first 1,500,000 words of debates of the German
        # Bundestag (official works, no copyright, § 5 UrhG). Counts are facts about them; no sentence of theirs is in here.
        # How an entry is counted: src/Beleg.Lab/Lexicons/counted-lists.tsv. Columns: list, entry, count
        """;

    /// <summary>Counts the entries in the corpora and writes the file.</summary>
    /// <param name="dataFolder">The folder with "quotations", "historical-speech" and "text".</param>
    /// <param name="modelFolder">The folder with the German models.</param>
    /// <param name="output">Where the lines go.</param>
    /// <exception cref="FaultException">A corpus or a model is missing or damaged.</exception>
    public static void Run(string dataFolder, string modelFolder, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var counter = new EntryCounter(GermanAnalyzer.Load(modelFolder));
        foreach (var text in CountedTexts.Reports(dataFolder))
            counter.Count(text);
        var words = 0;
        foreach (var text in CountedTexts.Debates(dataFolder))
        {
            words += counter.Count(text);
            if (words >= DebateWords)
                break;
        }

        output.Write(Header.ReplaceLineEndings("\n") + "\n");
        foreach (var (list, entry, count) in counter.Counts.Sorted)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{list}\t{entry}\t{count}\n"));
    }

    /// <summary>The entries of a file that stand in the corpora at least once.</summary>
    /// <exception cref="FaultException">It is missing or damaged.</exception>
    internal static HashSet<(string List, string Entry)> Read(string path)
    {
        var found = new HashSet<(string List, string Entry)>();
        foreach (var line in German.Data.TextLines.Read(path))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [var list, var entry, var count])
                throw new FaultException(
                    new Fault(FaultCode.DataUnusable, $"{path} has a line without three columns: {line}")
                );
            if (count != "0")
                found.Add((list, entry));
        }

        return found;
    }
}
