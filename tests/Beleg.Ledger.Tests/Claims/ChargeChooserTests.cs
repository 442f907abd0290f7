using Beleg.Ledger.Claims;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Claims;

public sealed class ChargeChooserTests
{
    private static readonly Speaker Firm = new(9, [new Span(12, 17)], ["Kordonien"]);

    private static readonly Saying Weather = Said(1, 0, 10, "Regen fallen", 1);
    private static readonly Saying OfTheFirm = Said(2, 11, 30, "Halle leer stehen", 2);
    private static readonly Saying OfItsState = Said(3, 31, 50, "Regiment ~kordonisch Grenze", 3);
    private static readonly Saying OfAWrong = Said(4, 51, 70, "Betrug Kunde", 4);
    private static readonly Saying Charges = Denial("Vorwurf");

    [Fact]
    public void A_saying_that_speaks_of_who_denies_is_meant_before_a_nearer_one() =>
        Meant(Charges, OfTheFirm, Weather with { Spans = [new Span(31, 40)] }).ShouldBe(2);

    [Fact]
    public void The_state_of_who_denies_counts_in_any_form() =>
        Meant(Charges, OfItsState, Weather with { Spans = [new Span(60, 70)] }).ShouldBe(3);

    [Fact]
    public void A_wrong_is_meant_before_something_harmless() =>
        Meant(Charges, OfAWrong, Weather with { Spans = [new Span(71, 80)] }).ShouldBe(4);

    [Fact]
    public void What_the_report_tells_is_meant_where_it_speaks_of_a_wrong() =>
        Meant(Charges, OfAWrong with { IsTold = true }).ShouldBe(4);

    [Fact]
    public void What_the_report_tells_of_something_else_is_never_meant() =>
        Meant(Charges, Weather with { IsTold = true }).ShouldBeNull();

    [Fact]
    public void A_pronoun_means_what_was_just_said() =>
        Meant(Denial("") with { Text = "ließ das bestreiten" }, OfTheFirm, Weather with { Spans = [new Span(31, 40)] })
            .ShouldBe(1);

    [Fact]
    public void A_saying_that_points_back_itself_is_meant_last() =>
        Meant(Charges, Weather, Said(5, 31, 40, "Eskalation", 5) with { Text = "„Das ist eine Eskalation“" })
            .ShouldBe(1);

    [Fact]
    public void Nobody_denies_what_comes_after() =>
        Meant(Charges, OfAWrong with { Spans = [new Span(200, 210)] }).ShouldBeNull();

    private static long? Meant(Saying denial, params Saying[] before) =>
        ChargeChooser.Choose([.. before], denial, Firm)?.Number;

    private static Saying Denial(string words) => Said(100, 100, 120, words, 9) with { Position = Position.Rejects };

    private static Saying Said(long number, int start, int end, string words, long source) =>
        Say.That(number, words, report: 1).At(start, end) with
        {
            Source = source,
        };
}
