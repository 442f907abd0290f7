using Beleg.German;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Exchange.Tests;

public sealed class PretokenizedTextTests
{
    [Theory]
    [InlineData("Es regnet .\n", "Es|regnet|.")]
    [InlineData("Es regnet .", "Es|regnet|.")]
    [InlineData("Es regnet\r\nheute\r\n", "Es|regnet", "heute")]
    [InlineData("12\u00A0000 Euro", "12\u00A0000|Euro")]
    [InlineData("a  b ", "a||b|")]
    [InlineData("a\n\nb\n", "a", "", "b")]
    [InlineData("a\tb\u2028c d\re", "a\tb\u2028c|d\re")]
    [InlineData("\n", "")]
    [InlineData("")]
    public void Lines_are_sentences_and_blanks_part_tokens(string input, params string[] sentences) =>
        Sentences(Analysed.Pretokenized(input)).ShouldBe(sentences);

    [Fact]
    public void Any_text_comes_back_as_it_was_cut() =>
        Prop.ForAll(
                Texts.Any,
                input =>
                {
                    var lines = input.Split('\n');
                    if (lines[^1].Length == 0)
                        lines = lines[..^1];
                    var expected = lines.Select(
                        (line, i) =>
                            // Without a line feed after it a carriage return ends nothing.
                            (i + 1 < lines.Length || input[^1] == '\n') && line.EndsWith('\r')
                                ? line[..^1]
                                : line
                    );
                    return Sentences(Analysed.Pretokenized(input))
                        .SequenceEqual(expected.Select(l => l.Replace(' ', '|')));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Spans_count_in_the_input_also_after_empty_tokens()
    {
        var text = Analysed.Pretokenized("😀  b\n\nc");

        text.Text.ShouldBe("😀  b\n\nc");
        Enumerable
            .Range(0, text.Analysis.Words.Length)
            .Select(text.SpanOf)
            .ShouldBe([new Span(0, 1), new Span(2, 2), new Span(3, 4), new Span(5, 5), new Span(6, 7)]);
    }

    [Fact]
    public void A_line_too_long_for_one_tree_stays_one_sentence_with_one_root()
    {
        var text = Analysed.Pretokenized(string.Join(' ', Enumerable.Repeat("Wort", 1700)) + "\nEnde");

        text.Analysis.Sentences.Length.ShouldBeGreaterThan(2);
        text.Sentences.ShouldBe([new WordRange(0, 1700), new WordRange(1700, 1701)]);
        Enumerable.Range(0, 1700).Count(i => text.DependencyOf(i, text.Sentences[0]).IsRoot).ShouldBe(1);
        text.DependencyOf(1700, text.Sentences[1]).IsRoot.ShouldBeTrue();
    }

    private static IEnumerable<string> Sentences(AnalysedText text) =>
        text.Sentences.Select(s =>
            string.Join('|', Enumerable.Range(s.First, s.Count).Select(i => text.FormOf(i).ToString()))
        );
}
