using System.Globalization;
using Beleg.German.Quotations;
using Beleg.German.Sentences;
using Beleg.German.Tokens;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.German.Quotations;

/// <summary>What holds of tokens, sentences and quotations whatever the text is.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        .. "abÄß19.,:;!?…-–'’‘´`\"„“”«»‹›‚()[]/@#%$€&*_ \t\n\r\u00A0\u00AD\u200B\u200D\u0301\u0000\u2029\uD83D\uDE00\uDFFF".Select(
            c => c.ToString()
        ),
        "z.B.",
        "24.",
        "www.",
        "http://",
        "a@b.de",
        "\n\n",
        "...",
        ".“ ",
        " Der ",
        "😀",
        "CDU/CSU",
        "''",
        ",,",
    ];

    private static readonly Arbitrary<string> AnyText = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => string.Concat(pieces))
        .ToArbitrary();

    [Fact]
    public void Tokens_are_in_order_apart_and_cover_every_visible_character() =>
        Check(text =>
        {
            var covered = new int[text.Length];
            var end = 0;
            foreach (var token in Tokenizer.Tokenize(text))
            {
                token.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                token.Span.End.ShouldBeInRange(token.Span.Start + 1, text.Length);
                end = token.Span.End;
                for (var i = token.Span.Start; i < end; i++)
                    covered[i]++;
            }

            for (var i = 0; i < text.Length; i++)
            {
                var isBlank = char.IsWhiteSpace(text[i]) || char.IsControl(text[i]);
                var isFormat = char.GetUnicodeCategory(text[i]) == UnicodeCategory.Format;
                if (isBlank)
                    covered[i].ShouldBe(0);
                else if (!isFormat)
                    covered[i].ShouldBe(1);
            }
        });

    [Fact]
    public void Sentences_hold_every_token_once_and_in_order() =>
        Check(text =>
        {
            var tokens = Tokenizer.Tokenize(text);
            var next = 0;
            var paragraph = 0;
            foreach (var sentence in SentenceSplitter.Split(text, tokens))
            {
                sentence.First.ShouldBe(next);
                sentence.End.ShouldBeGreaterThan(next);
                sentence.Span.Start.ShouldBe(tokens[sentence.First].Span.Start);
                sentence.Span.End.ShouldBe(tokens[sentence.End - 1].Span.End);
                sentence.Paragraph.ShouldBeInRange(paragraph, paragraph + 1);
                paragraph = sentence.Paragraph;
                next = sentence.End;
            }

            next.ShouldBe(tokens.Length);
        });

    [Fact]
    public void Quotations_nest_and_every_mark_in_them_is_a_quotation_mark() =>
        Check(text =>
        {
            var tokens = Tokenizer.Tokenize(text);
            var set = QuotationFinder.Find(text, tokens, SentenceSplitter.Split(text, tokens));
            var open = new Stack<int>();
            var used = new HashSet<int>(set.Unpaired);
            used.Count.ShouldBe(set.Unpaired.Length);
            foreach (var quotation in set.Items)
            {
                while (open.TryPeek(out var outer) && outer <= quotation.First)
                    open.Pop();
                quotation.Depth.ShouldBe(open.Count);
                if (open.TryPeek(out var end))
                    quotation.End.ShouldBeLessThan(end);
                open.Push(quotation.End);
                used.Add(quotation.First).ShouldBeTrue();
                used.Add(quotation.End - 1).ShouldBeTrue();
            }

            used.ShouldAllBe(i => tokens[i].Kind == TokenKind.Quote);
        });

    [Theory]
    [InlineData("a")]
    [InlineData("ein Haus ")]
    [InlineData("Haus\n")]
    [InlineData("„")]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("»")]
    [InlineData("„“")]
    [InlineData("\n")]
    [InlineData("\r\n \n")]
    [InlineData("„a\n\n")]
    [InlineData("😀")]
    [InlineData("!\"")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("1-")]
    [InlineData("1. ")]
    [InlineData("[!")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("...")]
    [InlineData("… ")]
    [InlineData("Er ist da: ")]
    [InlineData("Er ist da: „")]
    [InlineData("; Haus")]
    public void A_megabyte_of_the_same_gives_twice_what_half_of_it_gives(string piece) => GivesTwice(piece);

    // In a fact, since an attribute cannot hold an unpaired surrogate.
    [Fact]
    public void A_megabyte_of_unpaired_surrogates_gives_twice_what_half_of_it_gives()
    {
        GivesTwice("\uD83D");
        GivesTwice("\uDE00");
        GivesTwice("a\uD83D\uD83D ");
    }

    private static void GivesTwice(string piece)
    {
        var times = (1 << 19) / piece.Length;
        var (tokens, sentences, marks) = Sizes(piece, 2 * times);
        var half = Sizes(piece, times);
        tokens.ShouldBeInRange((2 * half.Tokens) - 2, (2 * half.Tokens) + 2);
        sentences.ShouldBeInRange((2 * half.Sentences) - 2, (2 * half.Sentences) + 2);
        marks.ShouldBeInRange((2 * half.Marks) - 16, (2 * half.Marks) + 16);
    }

    private static (int Tokens, int Sentences, int Marks) Sizes(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times)) + " a";
        var tokens = Tokenizer.Tokenize(text);
        var sentences = SentenceSplitter.Split(text, tokens);
        var set = QuotationFinder.Find(text, tokens, sentences);
        sentences[^1].End.ShouldBe(tokens.Length);
        return (tokens.Length, sentences.Length, (2 * set.Items.Length) + set.Unpaired.Length);
    }

    private static void Check(Action<string> holds) =>
        FsCheck.Fluent.Prop.ForAll(AnyText, text => holds(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
