using System.Text;
using Beleg.Exchange.Markdown;
using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Beleg.Exchange.Tests.Markdown;

public sealed class ReadingMarkdownTests
{
    [Fact]
    public void A_briefing_has_every_part_that_the_reading_has()
    {
        var page = ReadingMarkdown.Write(SampleReading.Full);
        page.ShouldStartWith(
            "# Damm \\*gebrochen\\*\n\nKasseler Bote · 2026-03 · German · <https://bote.example/lahr>\n"
        );
        page.ShouldContain("Credits: dpa, AFP");
        page.ShouldContain("- **Ida Wohlers** (here: Innenministerin Ida Wohlers) – asserts, affirms:");
        page.ShouldContain("  - **nobody named** – confirms, conditional, probable:");
        page.ShouldContain("| Lahrwerk | rejects | die Berichte | s3 |");
        page.ShouldContain("- Rund 300 Helfer: about 300 Helfer (f1)");
        page.ShouldContain("- **loan, announced**: Hessen zahlt dem Kreis 5 Millionen Euro (c1)");
        page.ShouldContain("  - secured by: Luftbilder");
        page.ShouldContain("- Ein Gutachten steht noch aus: owed by Lahrwerk; due noch (o1)");
        page.ShouldContain("- BLG1007: A mark has no partner.");
        page.ShouldNotContain("*why");
    }

    [Fact]
    public void Explaining_adds_the_reasons() =>
        ReadingMarkdown
            .Write(SampleReading.Full, explain: true)
            .ShouldContain("- *why statement: cue sagte*\n  - *why speaker: subject of cue*");

    [Fact]
    public void Whatever_a_report_says_shows_as_it_is() =>
        Prop.ForAll(
                Texts.Sound,
                text =>
                {
                    if (Plain(text).Length > 0)
                        Shown(Markdig.Markdown.Parse($"- {MarkdownText.Of(text)}")).ShouldBe(Plain(text));
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("SPD-Politiker (56), 12.000 Euro!", "SPD-Politiker (56), 12.000 Euro!")]
    [InlineData("1. Mai", "1\\. Mai")]
    [InlineData("- *so*", "\\- \\*so\\*")]
    public void Only_what_would_mean_something_is_escaped(string words, string escaped) =>
        MarkdownText.Of(words).ShouldBe(escaped);

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll(
                Texts.Any,
                text =>
                {
                    ReadingMarkdown.Write(
                        text.Length == 0 ? SampleReading.Empty(text) : SampleReading.OneStatement(text),
                        explain: true
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    // The text of a document of one item of a list; anything else than plain text in it fails.
    private static string Shown(MarkdownDocument document)
    {
        var item = document
            .ShouldHaveSingleItem()
            .ShouldBeOfType<ListBlock>()
            .ShouldHaveSingleItem()
            .ShouldBeOfType<ListItemBlock>();
        var shown = new StringBuilder();
        foreach (var inline in item.ShouldHaveSingleItem().ShouldBeOfType<ParagraphBlock>().Inline!)
            shown.Append(inline.ShouldBeOfType<LiteralInline>().Content.ToString());
        return shown.ToString();
    }

    private static string Plain(string text)
    {
        var words = text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(string.Join(' ', words).Select(c => char.IsControl(c) || c == '\u202E' ? '\uFFFD' : c));
    }
}
