using Beleg.Exchange.Input;
using Beleg.Faults;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Exchange.Tests.Input;

public sealed class FrontMatterTests
{
    [Fact]
    public void All_known_fields_are_read_and_the_text_after_them_is_left_as_it_is()
    {
        const string Text = """
            ---
            title: "Damm: gebrochen"
            outlet: Kasseler Bote
            published: 2026-03-02
            url: https://bote.example/lahr?a=b
            credits: [dpa, AFP]
            mood: grim
            ---

              Der Damm brach.
            """;
        var read = FrontMatter.Read(Text);
        read.Title.ShouldBe("Damm: gebrochen");
        read.Outlet.ShouldBe("Kasseler Bote");
        read.Published.ShouldBe(new ReportDate(2026, 3, 2));
        read.Url.ShouldBe("https://bote.example/lahr?a=b");
        read.Credits.ShouldBe(["dpa", "AFP"]);
        read.Faults.ShouldBeEmpty();
        Text[read.TextStart..].ReplaceLineEndings("\n").ShouldBe("\n  Der Damm brach.");
    }

    [Theory]
    [InlineData("credits: dpa, AFP ,, Reuters")]
    [InlineData("credits: [dpa, AFP, Reuters]")]
    [InlineData("credits:\n- dpa\n- AFP\n- Reuters")]
    [InlineData("credits:\r\n  - 'dpa'\r\n  - \"AFP\"\r\n  - Reuters")]
    public void Credits_are_a_list_or_one_line_with_commas(string yaml) =>
        FrontMatter.Read($"---\n{yaml}\n---\nText").Credits.ShouldBe(["dpa", "AFP", "Reuters"]);

    [Fact]
    public void Empty_values_and_unknown_keys_are_left_alone()
    {
        var read = FrontMatter.Read("---\ntitle:\noutlet: ~\nurl: ''\nnested: {a: [1, {b: c}]}\n? [x]\n: y\n---\nText");
        (read with { TextStart = 0, Credits = FrontMatter.None.Credits, Faults = FrontMatter.None.Faults }).ShouldBe(
            FrontMatter.None
        );
        read.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("published: next week")]
    [InlineData("published: 2026-13")]
    [InlineData("url: bote")]
    [InlineData("url: javascript:alert(1)")]
    [InlineData("title: [a, b]")]
    [InlineData("outlet: {a: b}")]
    public void A_value_that_cannot_be_is_left_out_and_named(string line)
    {
        var read = FrontMatter.Read($"---\n{line}\n---\nText");
        read.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCode.BadFrontMatterField);
        read.Faults[0].Message.ShouldContain(line[..line.IndexOf(':')]);
        (read.Title, read.Outlet, read.Published, read.Url).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void Broken_yaml_is_taken_line_by_line_and_the_text_is_read()
    {
        const string Text = "---\ntitle: Kassel: Damm gebrochen\nurl: [\npublished: 2026-03\n---\nDer Damm brach.";
        var read = FrontMatter.Read(Text);
        read.Faults[0].Code.ShouldBe(FaultCode.BrokenFrontMatter);
        read.Title.ShouldBe("Kassel: Damm gebrochen");
        read.Published.ShouldBe(new ReportDate(2026, 3));
        Text[read.TextStart..].ShouldBe("Der Damm brach.");
    }

    [Fact]
    public void Without_its_closing_line_nothing_of_it_is_lost()
    {
        var read = FrontMatter.Read("---\ntitle: Damm\n\nDer Damm brach.");
        read.Faults.ShouldHaveSingleItem().Code.ShouldBe(FaultCode.BrokenFrontMatter);
        read.TextStart.ShouldBe(0);
    }

    [Fact]
    public void A_rule_before_a_text_is_no_front_matter() =>
        FrontMatter.Read("---\nDer Damm brach.\n").ShouldBe(FrontMatter.None);

    [Fact]
    public void Deep_nesting_costs_no_stack()
    {
        var text = $"---\ntitle: {new string('[', 30_000)}\n---\nText";
        text[FrontMatter.Read(text).TextStart..].ShouldBe("Text");
    }

    [Fact]
    public void No_front_matter_makes_it_throw_and_the_text_after_it_is_whole() =>
        Prop.ForAll(
                Texts.Any,
                Texts.Any,
                (block, text) =>
                {
                    var all = $"---\n{block.Replace("---", "", StringComparison.Ordinal)}\n---\n{text}";
                    all[FrontMatter.Read(all).TextStart..].ShouldBe(text);
                    FrontMatter.Read(text).TextStart.ShouldBeInRange(0, text.Length);
                }
            )
            .QuickCheckThrowOnFailure();
}
