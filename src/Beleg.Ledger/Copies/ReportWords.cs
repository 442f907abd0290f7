using Beleg.German.Quotations;
using Beleg.German.Sentences;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.Ledger.Copies;

/// <summary>
/// The words of a report as copies are told by, made once for all comparisons: their hashes, where they stand, and
/// whether they are the reporter's own. Linear in the text.
/// </summary>
public sealed class ReportWords
{
    private readonly ulong[] hashes;
    private readonly Span[] spans;
    private readonly WordKind[] kinds;

    private ReportWords(string text)
    {
        var scanner = new WordScanner(text);
        var (allHashes, allSpans) = (new List<ulong>(text.Length / 7), new List<Span>(text.Length / 7));
        while (scanner.Next())
        {
            allHashes.Add(scanner.Hash);
            allSpans.Add(scanner.Span);
        }

        (hashes, spans, kinds) = ([.. allHashes], [.. allSpans], new WordKind[allHashes.Count]);
        Mark(text);
        Own = kinds.AsSpan().Count(WordKind.Own);
    }

    /// <summary>The number of words.</summary>
    public int Count => hashes.Length;

    /// <summary>The number of words that are neither quoted nor in a credit, dateline, heading or notice.</summary>
    public int Own { get; }

    /// <summary>The hashes of the words, in order.</summary>
    internal ReadOnlySpan<ulong> Hashes => hashes;

    /// <summary>The words of a text; any text will do.</summary>
    public static ReportWords Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ReportWords(text);
    }

    /// <summary>Where a word stands, in UTF-16 code units.</summary>
    internal Span SpanOf(int word) => spans[word];

    /// <summary>Whether a word can show that a report was copied.</summary>
    internal WordKind KindOf(int word) => kinds[word];

    /// <summary>The first word that does not begin before a character.</summary>
    internal int FirstAt(int position)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Mark(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var sentences = SentenceSplitter.Split(text, tokens);
        foreach (var quotation in QuotationFinder.Find(text, tokens, sentences).Items)
        {
            if (quotation.Depth == 0)
                Mark(tokens[quotation.First].Span.Cover(tokens[quotation.End - 1].Span), WordKind.Quoted);
        }

        foreach (var span in Boilerplate.Find(tokens, sentences, this))
            Mark(span, WordKind.Boilerplate);
    }

    private void Mark(Span span, WordKind kind) => kinds.AsSpan()[FirstAt(span.Start)..FirstAt(span.End)].Fill(kind);
}
