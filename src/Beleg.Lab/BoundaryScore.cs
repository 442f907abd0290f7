using Beleg.Faults;
using Beleg.German.Sentences;
using Beleg.German.Tokens;
using Beleg.Lab.Statements;

namespace Beleg.Lab;

/// <summary>
/// How well tokens and sentences are told, measured on reports in the form of the German quotation corpus: a JSON object
/// a line with "text" and "sentences" of "charBegin", "charEnd" and "tokens". A token counts when both its ends agree,
/// a sentence when its last character does.
/// </summary>
public sealed record BoundaryScore
{
    /// <summary>Hits and misses of tokens.</summary>
    public required Agreement Tokens { get; init; }

    /// <summary>Hits and misses of the ends of sentences.</summary>
    public required Agreement Sentences { get; init; }

    /// <summary>Reads a file of reports and counts.</summary>
    /// <exception cref="FaultException">
    /// The file cannot be read, is malformed, or has a report without sentences and tokens (BLG2003).
    /// </exception>
    public static BoundaryScore Of(string path)
    {
        var score = new BoundaryScore { Tokens = new Agreement(0, 0, 0), Sentences = new Agreement(0, 0, 0) };
        foreach (var report in QuotationCorpus.Read(path))
        {
            if (report.Sentences.IsEmpty)
                throw new FaultException(
                    new Fault(
                        FaultCode.DataUnusable,
                        $"{path}: the report {report.Id} has no sentences to compare with."
                    )
                );
            var tokens = Tokenizer.Tokenize(report.Text);
            var sentences = SentenceSplitter.Split(report.Text, tokens);
            var goldEnds = report.Sentences.Where(s => !s.IsEmpty).Select(s => s[^1].End);
            score = new BoundaryScore
            {
                Tokens = score.Tokens + Agreement.Of(report.Sentences.SelectMany(s => s), tokens.Select(t => t.Span)),
                Sentences = score.Sentences + Agreement.Of(goldEnds, sentences.Select(s => s.Span.End)),
            };
        }

        return score;
    }
}
