using Beleg.Desk.Review;
using Beleg.Exchange.Json;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Desk.Tests.Review;

public sealed class StatementContextTests
{
    [Fact]
    public void Words_know_where_they_stand_and_what_they_are()
    {
        const string Text = "Erste Zeile.\n„Der Damm hält“, sagte Anna Behrend am Montag.\nLetzte Zeile.";
        var parts = new StatementParts("s1")
        {
            Speaker = [SpanOf(Text, "Anna Behrend")],
            Cue = [SpanOf(Text, "sagte")],
        };
        var context = StatementContext.Of(Text, [SpanOf(Text, "Der Damm hält")], parts);
        string.Join(' ', context.Words.Select(w => w.Text))
            .ShouldBe("„ Der Damm hält “ , sagte Anna Behrend am Montag .");
        Of(ContextPart.Content).ShouldBe("Der Damm hält");
        Of(ContextPart.Speaker).ShouldBe("Anna Behrend");
        Of(ContextPart.Cue).ShouldBe("sagte");
        (context.IsCutBefore, context.IsCutAfter).ShouldBe((false, false));

        string Of(ContextPart part) => string.Join(' ', context.Words.Where(w => w.Part == part).Select(w => w.Text));
    }

    [Theory]
    [InlineData("12.000 Euro", "12.000|Euro")]
    [InlineData("US-Präsident sagte's", "US-Präsident|sagte's")]
    [InlineData("Ende. Neu", "Ende|.|Neu")]
    [InlineData("😀 ja", "😀|ja")]
    public void Words_are_cut_as_people_select_them(string text, string words) =>
        string.Join('|', StatementContext.Of(text, [new Span(0, text.Length)], null).Words.Select(w => w.Text))
            .ShouldBe(words);

    [Fact]
    public void Half_a_character_is_a_word_of_its_own() =>
        StatementContext
            .Of("a\uD800b", [new Span(0, 3)], null)
            .Words.Select(w => w.Text)
            .ShouldBe(["a", "\uD800", "b"]);

    [Fact]
    public void A_long_paragraph_is_cut_between_words()
    {
        var text = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"Wort{i} "));
        var at = text.IndexOf("Wort1000 ", StringComparison.Ordinal);
        var context = StatementContext.Of(text, [new Span(at, at + 8)], null);
        (context.IsCutBefore, context.IsCutAfter).ShouldBe((true, true));
        context.Words.Length.ShouldBeInRange(100, 400);
        context.Words.ShouldAllBe(w => w.Text.StartsWith("Wort", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_beginning_and_end_of_a_part_is_the_edge_of_a_word() =>
        Prop.ForAll(
                Arb.From(
                    from text in Gen.Elements("a,b c", "„Ja“, so. ", "1.000-fach\n", "😀x", " ", "\uDC00").ListOf(12)
                    let whole = string.Concat(text)
                    from start in Gen.Choose(0, whole.Length)
                    from end in Gen.Choose(start, whole.Length)
                    select (whole, new Span(start, end))
                ),
                given =>
                {
                    var (text, span) = given;
                    var context = StatementContext.Of(text, [span], null);
                    if (context.Words.IsEmpty)
                        return span.IsEmpty || string.IsNullOrWhiteSpace(text[span.Start..span.End]);
                    var (from, to) = (
                        context.Words[0].Span.Start,
                        context.Words[^1].Span.End + context.Words[^1].After.Length
                    );
                    return string.Concat(context.Words.Select(w => w.Text + w.After)) == text[from..to]
                        && context.Words.All(w => text[w.Span.Start..w.Span.End] == w.Text);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Neun Menschen starben.", "Elf Menschen sind gestorben", "Neun")]
    [InlineData("gleich", "Gleich!", "")]
    [InlineData("", "x", "")]
    public void Words_that_the_other_text_has_in_no_form_differ(string text, string other, string differing)
    {
        var words = ComparedWord.In(text, other);
        string.Concat(words.Select(w => w.Before + w.Text)).ShouldBe(text);
        words.Where(w => !w.IsShared).Select(w => w.Text).Take(1).ShouldBe(differing.Length == 0 ? [] : [differing]);
    }

    private static Span SpanOf(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new Span(at, at + words.Length);
    }
}
