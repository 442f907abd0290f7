using System.Collections.Immutable;
using Beleg.Desk.Reports;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Desk.Tests.Reports;

public sealed class TextSegmentsTests
{
    [Fact]
    public void Segments_together_are_the_text_and_each_knows_what_covers_it() =>
        Prop.ForAll(
                Gen.Choose(0, 9)
                    .Select(i => "ab \n\r😀c"[i % 8])
                    .ListOf()
                    .Select(l => new string([.. l]))
                    .Zip(SpanGen.ListOf().ListOf())
                    .ToArbitrary(),
                given =>
                {
                    var (text, spans) = given;
                    var sayings = spans.Select(s => s.ToImmutableArray()).ToList();
                    var segments = TextSegments.Of(text, sayings).SelectMany(p => p).ToList();
                    string.Concat(segments.Select(s => s.Text)).ShouldBe(text);
                    foreach (var segment in segments)
                    {
                        segment.Span.Of(text).ToString().ShouldBe(segment.Text);
                        var covering = Enumerable.Range(0, sayings.Count).Where(i => Covers(sayings[i], segment.Span));
                        if (!text.Any(char.IsSurrogate))
                            segment.Covering.ShouldBe(covering);
                    }

                    var starting = segments.SelectMany(s => s.Starting).ToList();
                    starting.ShouldBe(starting.Distinct());
                    starting.Order().ShouldBe(segments.SelectMany(s => s.Covering).Distinct().Order());
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nested_statements_cut_one_another()
    {
        const string Text = "A sagte, B habe gesagt, C komme. Ende.";
        var paragraph = TextSegments
            .Of(
                Text,
                [
                    [new Span(9, 31)],
                    [new Span(24, 31)],
                ]
            )
            .ShouldHaveSingleItem();
        paragraph.Select(s => s.Text).ShouldBe(["A sagte, ", "B habe gesagt, ", "C komme", ". Ende."]);
        paragraph.Select(s => s.Covering.Length).ShouldBe([0, 1, 2, 0]);
        paragraph[2].Starting.ShouldBe([1]);
    }

    [Fact]
    public void Paragraphs_keep_their_line_ends_and_no_character_is_cut()
    {
        TextSegments.Of("Eins.\n\nZwei.", []).Select(p => p[0].Text).ShouldBe(["Eins.\n\n", "Zwei."]);
        TextSegments
            .Of(
                "a😀b",
                [
                    [new Span(0, 2)],
                ]
            )[0]
            .Select(s => s.Text)
            .ShouldBe(["a😀", "b"]);
        TextSegments
            .Of(
                "",
                [
                    [new Span(0, 3)],
                ]
            )
            .ShouldBeEmpty();
    }

    private static Gen<Span> SpanGen =>
        from start in Gen.Choose(-2, 12)
        from length in Gen.Choose(0, 8)
        select new Span(start, start + length);

    private static bool Covers(ImmutableArray<Span> spans, Span segment) =>
        Enumerable.Range(segment.Start, segment.Length).All(at => spans.Any(s => s.Contains(at)));
}
