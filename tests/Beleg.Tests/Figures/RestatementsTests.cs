using Beleg.Faults;
using Beleg.Figures;
using Beleg.Tests.German;
using Beleg.Text;

namespace Beleg.Tests.Figures;

public sealed class RestatementsTests
{
    private static readonly ReportDate October = new(2024, 10);

    private static FigureFindings Find(string text, ReportDate? published) =>
        FigureFinder.Find(GermanModels.Analyzer.Analyze(text), published);

    [Theory]
    [InlineData("Der Verlag zahlt 30 Millionen Dollar (rund 28 Millionen Euro) für die Rechte.")]
    [InlineData("Der Verlag zahlt 30 Millionen Dollar - rund 28 Millionen Euro - für die Rechte.")]
    [InlineData("Der Verlag zahlt 30 Millionen Dollar, umgerechnet rund 28 Millionen Euro, für die Rechte.")]
    [InlineData("Der Verlag zahlt 30 Millionen Dollar, rund 28 Millionen Euro, für die Rechte.")]
    [InlineData("Der Verlag zahlt 30 Millionen Dollar, also rund 28 Millionen Euro.")]
    public void An_amount_in_another_currency_restates_the_first(string text)
    {
        var (figures, faults) = Find(text, October);
        figures.Length.ShouldBe(2);
        figures[0].SameAs.ShouldBeNull();
        figures[1].SameAs.ShouldBe("f1");
        figures[1]
            .Check.ShouldBe(
                "plausible: ECB average for 2024-10 is 1.0904 USD per EUR, 30 million USD are 27.5 million EUR"
            );
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Amounts_that_cannot_both_be_right_are_a_fault_that_shows_both()
    {
        var (figures, faults) = Find("Die Brücke kostet 50 Millionen Dollar (rund 80 Millionen Euro).", October);
        figures[1].SameAs.ShouldBe("f1");
        var fault = faults.ShouldHaveSingleItem();
        fault.Code.ShouldBe(FaultCode.AmountsDisagree);
        fault.Message.ShouldContain("50 Millionen Dollar");
        fault.Message.ShouldContain("rund 80 Millionen Euro");
        fault.Spans.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData(null, "not checked: the report's date is not known")]
    [InlineData("1997-03", "not checked: the table of ECB rates has 1999-01 to 2026-04, not 1997-03")]
    public void What_cannot_be_checked_is_said(string? published, string check)
    {
        ReportDate? date = ReportDate.TryParse(published, out var parsed) ? parsed : null;
        var (figures, faults) = Find("Die Brücke kostet 50 Millionen Dollar (rund 80 Millionen Euro).", date);
        figures[1].SameAs.ShouldBe("f1");
        figures[1].Check.ShouldBe(check);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_converted_at_an_earlier_rate_is_tied_and_not_checked()
    {
        var (figures, faults) = Find(
            "Das Schiff kostete 90 Millionen Dollar (damals rund 60 Millionen Euro).",
            October
        );
        figures[1].SameAs.ShouldBe("f1");
        figures[1].Check.ShouldBe("not checked: converted at the rate of another time");
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Two_items_of_a_list_do_not_restate_each_other() =>
        Find("Die Stadt gibt 2 Millionen Euro, rund 9 Millionen Dollar gibt der Bund.", October)
            .Figures.ShouldAllBe(f => f.SameAs == null);

    [Theory]
    [InlineData("Auf den Konten lagen 5 Millionen Dollar, 4,6 Millionen Euro und 3 Millionen Franken.")]
    [InlineData("Der Klub zahlt 9 Millionen Pfund - 2 Millionen Euro mehr als geplant.")]
    [InlineData("Der Klub zahlt 9 Millionen Pfund - 2 Millionen Euro kommen vom Land.")]
    [InlineData("Es droht eine Strafe von 100 Dollar oder 500 Euro.")]
    [InlineData("Sie gab 2 Millionen Euro für das Bad und 2 Millionen Euro für die Halle.")]
    [InlineData("Der Kreis gibt 500 Euro. Die Stadt gibt 500 Euro.")]
    public void What_the_text_does_not_equate_is_not_tied(string text) =>
        Find(text, October).Figures.ShouldAllBe(f => f.SameAs == null);

    [Fact]
    public void Something_else_in_brackets_restates_nothing() =>
        Find("Die Spende von 10.000 Euro (von 25 Mitgliedern) ging an das Hospiz.", October)
            .Figures.ShouldAllBe(f => f.SameAs == null);

    [Fact]
    public void Measures_of_one_dimension_are_tied_and_checked()
    {
        var (figures, _) = Find("Das Boot fuhr 500 Kilometer (rund 310 Meilen).", null);
        figures[1].SameAs.ShouldBe("f1");
        figures[1].Check.ShouldNotBeNull().ShouldStartWith("plausible");
    }

    [Fact]
    public void The_same_amount_later_in_the_report_is_tied_to_the_first()
    {
        var figures = Find(
            "Rund 12.000 Soldaten sind dort. Das kostet 3 Millionen Euro. Die 12.000 Soldaten bleiben, für 3 Millionen Euro.",
            October
        ).Figures;
        figures.Select(f => f.SameAs).ShouldBe([null, null, "f1", "f2"]);
    }

    [Fact]
    public void Two_ministers_here_and_there_need_not_be_the_same() =>
        Find("Zwei Minister kamen. Zwei Minister blieben fern.", October).Figures.ShouldAllBe(f => f.SameAs == null);
}
