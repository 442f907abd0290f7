using System.Net;
using Beleg.Faults;
using Beleg.Lab.German.Data;

namespace Beleg.Lab.Statements.Historical;

/// <summary>
/// The corpus Redewiedergabe: speech, thought and writing in German texts of 1840 to 1919 (Brunner, Engelberg, Jannidis, Tu and
/// Weimer 2020), a token a line. Its conventions are near those of the quotation corpus, but not the same: it marks no
/// addressees, and of summaries the words instead of the sentence.
/// </summary>
internal static class RedewiedergabeCorpus
{
    private const string FileMark = "# file ";
    private const int Columns = 10;
    private const int TokenColumn = 0;
    private const int StatementColumn = 6;
    private const int FrameColumn = 7;
    private const int SpeakerColumn = 8;
    private const int CueColumn = 9;

    /// <summary>The texts with their statements.</summary>
    /// <param name="path">"redewiedergabe.tsv.gz".</param>
    /// <exception cref="FaultException">It is missing, damaged or lacks columns; thrown when that line is reached.</exception>
    public static IEnumerable<QuotationDocument> Read(string path)
    {
        HistoricalText? text = null;
        foreach (var line in TextLines.Read(path))
        {
            if (line.StartsWith(FileMark, StringComparison.Ordinal))
            {
                if (text is not null)
                    yield return text.ToDocument();
                text = new HistoricalText(line[FileMark.Length..]);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                Add(text, line, path);
            }
        }

        if (text is not null)
            yield return text.ToDocument();
    }

    private static void Add(HistoricalText? text, string line, string path)
    {
        var cells = line.Split('\t');
        if (text is null || cells.Length < Columns)
            throw new FaultException(
                new Fault(
                    FaultCode.DataUnusable,
                    $"{path} has a line without a file or without {Columns} columns: {line}"
                )
            );
        text.Add(
            WebUtility.HtmlDecode(cells[TokenColumn]),
            cells[StatementColumn],
            cells[FrameColumn],
            cells[SpeakerColumn],
            cells[CueColumn]
        );
    }
}
