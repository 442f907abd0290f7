using Beleg.Specs.Comparing;
using Beleg.Specs.Notation;

namespace Beleg.Specs;

public sealed class NotationTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Examples() =>
        SpecLibrary.All.Select(e => new TheoryDataRow<string, string>(e.File, e.Heading)
        {
            TestDisplayName = "well written: " + e.Title,
        });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_expectation_is_well_written_and_quotes_its_text(string file, string heading)
    {
        var example = SpecLibrary.Find(file, heading);
        var text = string.Join(' ', example.Report.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var words in Quoted(example.Expectation()).Where(w => w != Vocabulary.None))
            Words.Stand(words, text).ShouldBeTrue($"\"{words}\" does not stand in: {text}");
    }

    [Fact]
    public void No_two_examples_of_a_file_share_a_heading() =>
        SpecLibrary.All.GroupBy(e => e.Title).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Theory]
    [InlineData("~12000 Soldaten", 12000, null, null, true, "Soldaten")]
    [InlineData(">=500", 500, 500, null, false, null)]
    [InlineData("<=1.5 Mio EUR", 1_500_000, null, 1_500_000, false, "EUR")]
    [InlineData("4..5 Mrd EUR", null, 4_000_000_000, 5_000_000_000, false, "EUR")]
    [InlineData("~2000.. Menschen", null, 2000, null, true, "Menschen")]
    [InlineData("7 -", 7, null, null, false, "-")]
    public void An_amount_reads_as_it_is_written(
        string written,
        object? value,
        object? low,
        object? high,
        bool approximate,
        string? unit
    )
    {
        var amount = Amount.Parse(written);
        amount.ShouldBe(new Amount(Number(value), Number(low), Number(high), approximate, unit));
        Amount.Parse(amount.ToString()).ShouldBe(amount);
    }

    [Theory]
    [InlineData("statment: Direct")]
    [InlineData("statement: Direct, Indirect")]
    [InlineData("statement: Direct, shouts")]
    [InlineData("statement: Direct\n  contents: es")]
    [InlineData("statement: Direct\n  within: b")]
    [InlineData("figure: zwölf = zwölf Leute")]
    [InlineData("no statemints")]
    [InlineData("source: Anna Berg (woman)")]
    public void A_slip_in_an_expectation_is_an_error(string block) =>
        Should.Throw<SpecFormatException>(() => ExpectationParser.Parse(block));

    [Fact]
    public void An_open_end_leaves_that_side_open()
    {
        Words.Fit("… steht noch aus", "Ein Urteil steht noch aus").ShouldBeTrue();
        Words.Fit("Ein Urteil …", "Ein Urteil steht noch aus").ShouldBeTrue();
        Words.Fit("… Urteil …", "Ein Urteil steht noch aus").ShouldBeTrue();
        Words.Fit("Ein Urteil", "Ein Urteil steht noch aus").ShouldBeFalse();
        Words.FitClause("sagte sie", ", sagte sie.").ShouldBeTrue();
    }

    [Fact]
    public void One_finding_does_not_fulfil_two_expectations()
    {
        var expectation = ExpectationParser.Parse("statement: asserts\nstatement: asserts\n  content: a");
        var one = ExpectationParser.Parse("statement s1: Direct, asserts\n  content: a").Entries;
        var two = one.AddRange(ExpectationParser.Parse("statement s2: Direct, asserts\n  content: b").Entries);
        Comparison.Of(expectation, one).Holds.ShouldBeFalse();
        Comparison.Of(expectation, two).Holds.ShouldBeTrue();
    }

    [Fact]
    public void What_is_found_beside_the_expectation_breaks_only_an_absence()
    {
        var found = ExpectationParser.Parse("statement s1: Direct, asserts\n  content: a\nfigure: zwei = 2 -").Entries;
        Comparison.Of(ExpectationParser.Parse("statement: Direct"), found).Holds.ShouldBeTrue();
        Comparison.Of(ExpectationParser.Parse("statement: Direct\nno figures"), found).Holds.ShouldBeFalse();
        Comparison.Of(ExpectationParser.Parse("figure: zwei\nno other figures"), found).Holds.ShouldBeTrue();
    }

    private static decimal? Number(object? value) =>
        value is null ? null : Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Quoted(Expectation expectation)
    {
        foreach (var entry in expectation.Entries)
        {
            if (entry.Kind is "heading" or "open point")
                yield return entry.Head;
            if (entry.Kind == "figure")
                yield return FigureHead.Parse(entry.Head).Words;
            foreach (var field in entry.Fields)
            {
                var words = Vocabulary.Kinds[entry.Kind][field.Name] switch
                {
                    FieldForm.Words or FieldForm.Clause => field.Value,
                    FieldForm.Speaker => SpeakerValue.Parse(field.Value).Words,
                    FieldForm.Time => TimeValue.Parse(field.Value).Words,
                    FieldForm.WordsList => field.Value.Replace(" + ", " … ", StringComparison.Ordinal),
                    _ => null,
                };
                if (words is not null)
                    yield return words;
            }
        }
    }
}
