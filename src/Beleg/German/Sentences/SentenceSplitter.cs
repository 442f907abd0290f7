using System.Collections.Immutable;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.German.Sentences;

/// <summary>
/// Groups tokens into sentences and headings. A sentence never reaches over a paragraph, and every item of a list is one
/// by itself. A semicolon outside brackets parts sentences unless it parts the things of a list; a colon parts them where
/// a full sentence stands on either side and the first does not announce what is said. A dateline is a piece of its own.
/// Linear in the text.
/// </summary>
public static class SentenceSplitter
{
    // What goes on without an end for longer is a list or no language: it is cut, at a comma where one is near, because
    // what looks at whole sentences takes longer a word in a longer one.
    private const int LongestSentence = 500;

    /// <summary>The sentences of a text, in order; every token is in exactly one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens, as <see cref="Tokenizer.Tokenize"/> gives them.</param>
    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var lines = LineLayout.Of(text);
        var lineStart = 0;
        var paragraph = 0;
        var first = 0;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !lines.IsParagraphBreak(tokens[i - 1].Span.End, tokens[i].Span, ref lineStart))
                continue;
            AddParagraph(text, tokens.AsSpan(), new Run(first, i), paragraph++, sentences);
            first = i;
        }

        WithdrawTrailing(sentences);
        return sentences.DrainToImmutable();
    }

    private static void AddParagraph(
        string text,
        ReadOnlySpan<Token> tokens,
        Run run,
        int paragraph,
        ImmutableArray<Sentence>.Builder sentences
    )
    {
        if (run.End > tokens.Length || run.First == run.End)
            return;
        var before = sentences.Count;
        var rule = new SentenceEnd(text, tokens[run.First..run.End]);
        var dateline = Dateline.Length(text, tokens[run.First..run.End]);
        if (dateline > 0)
            sentences.Add(Piece(tokens, run, 0, dateline, paragraph) with { IsDateline = true });
        var stop = 0;
        for (var first = dateline; first < run.End - run.First; )
        {
            stop = first < stop ? stop : rule.Next(first);
            var end = stop - first > LongestSentence ? Cut(tokens[run.First..run.End], first) : stop;
            sentences.Add(Piece(tokens, run, first, end, paragraph));
            first = end;
        }

        if (sentences.Count == before + 1 && Heading.Looks(text, tokens[run.First..run.End]))
            sentences[before] = sentences[before] with { IsHeading = true };
    }

    private static Sentence Piece(ReadOnlySpan<Token> tokens, Run run, int first, int end, int paragraph)
    {
        var span = new Span(tokens[run.First + first].Span.Start, tokens[run.First + end - 1].Span.End);
        return new Sentence(run.First + first, run.First + end, span, paragraph, IsHeading: false);
    }

    private static int Cut(ReadOnlySpan<Token> tokens, int first)
    {
        var end = first + LongestSentence;
        for (var i = end; i > first + (LongestSentence / 2); i--)
        {
            if (tokens[i - 1].Kind == TokenKind.Comma)
                return i;
        }

        return end;
    }

    /// <summary>
    /// Short lines at the end of a report, with nothing after them to head, are credits or notes, not headings.
    /// </summary>
    private static void WithdrawTrailing(ImmutableArray<Sentence>.Builder sentences)
    {
        for (var i = sentences.Count - 1; i > 0 && sentences[i].IsHeading; i--)
            sentences[i] = sentences[i] with { IsHeading = false };
    }

    private readonly record struct Run(int First, int End);
}
