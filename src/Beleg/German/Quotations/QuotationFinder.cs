using System.Collections.Immutable;
using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.German.Quotations;

/// <summary>
/// Pairs quotation marks of all German and Swiss kinds. Which way a mark faces is told by its shape, by what stands on
/// both sides of it and by what is open. A quotation ends in its paragraph, or goes on in the next where that begins by
/// opening it again. Linear in the text.
/// </summary>
public static class QuotationFinder
{
    /// <summary>The quotations of a text, and the marks that found no partner.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences, which say where paragraphs end.</param>
    public static QuotationSet Find(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sides = QuoteSides.Of(text, tokens);
        var pairing = new QuotePairing();
        var paragraph = 0;
        foreach (var sentence in sentences)
        {
            var first = sentence.First;
            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                first = Reopen(text, tokens, sentence, pairing);
            }

            for (var i = first; i < sentence.End; i++)
            {
                if (tokens[i].Kind == TokenKind.Quote)
                    pairing.Add(i, QuoteMark.Of(tokens[i].Span.Of(text)), sides[i]);
            }
        }

        return pairing.Finish();
    }

    /// <summary>
    /// At the start of a paragraph: what is open goes on where the same marks stand there again, outermost first; the
    /// rest of it is unpaired.
    /// </summary>
    /// <returns>The first token that is not a mark which re-opens.</returns>
    private static int Reopen(string text, ImmutableArray<Token> tokens, Sentence sentence, QuotePairing pairing)
    {
        var at = sentence.First;
        var depth = 0;
        while (
            at < sentence.End
            && depth < pairing.Depth
            && tokens[at].Kind == TokenKind.Quote
            && pairing.Opening(depth) == QuoteMark.Of(tokens[at].Span.Of(text))
        )
            pairing.Reopen(depth++, at++);
        pairing.Drop(depth);
        return at;
    }
}
