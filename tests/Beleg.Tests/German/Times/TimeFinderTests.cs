using System.Collections.Immutable;
using Beleg.German.Times;
using Beleg.Text;

namespace Beleg.Tests.German.Times;

public sealed class TimeFinderTests
{
    // A Thursday.
    private static readonly ReportDate Day = new(2024, 10, 24);

    private static ImmutableArray<TimeExpression> Find(string text) =>
        TimeFinder.Find(GermanModels.Analyzer.Analyze(text));

    [Theory]
    [InlineData("Sie kam am Mittwoch an.", "am Mittwoch", "2024-10-23")]
    [InlineData("Sie kam am Mittwochabend an.", "am Mittwochabend", "2024-10-23")]
    [InlineData("Sie kam am vergangenen Donnerstag an.", "am vergangenen Donnerstag", "2024-10-17")]
    [InlineData("Sie kommt am kommenden Donnerstag an.", "am kommenden Donnerstag", "2024-10-31")]
    [InlineData("Sie kam gestern an.", "gestern", "2024-10-23")]
    [InlineData("Sie kam am 3. März an.", "am 3. März", "2024-03-03")]
    [InlineData("Sie kam am 3. März 2019 an.", "am 3. März 2019", "2019-03-03")]
    [InlineData("Sie kam am Sonntag, dem 3. März 2019, an.", "am Sonntag, dem 3. März 2019", "2019-03-03")]
    [InlineData("Sie kam am 24.09.2024 an.", "am 24.09.2024", "2024-09-24")]
    [InlineData("Sie kam im März 2019 an.", "im März 2019", "2019-03")]
    [InlineData("Sie kam im Jahr 2019 an.", "im Jahr 2019", "2019")]
    [InlineData("Sie kam Ende 2019 an.", "Ende 2019", "2019")]
    [InlineData("Sie kam Mitte März an.", "Mitte März", "2024-03")]
    [InlineData("Sie kam im vergangenen Jahr an.", "im vergangenen Jahr", "2023")]
    [InlineData("Sie kam vor drei Tagen an.", "vor drei Tagen", "2024-10-21")]
    [InlineData("Sie kommt in zwei Jahren an.", "in zwei Jahren", "2026")]
    [InlineData("Sie kommt in zwei Wochen an.", "in zwei Wochen", null)]
    [InlineData("Sie kommt in Kürze an.", "in Kürze", null)]
    [InlineData("Sie kam am Wochenende an.", "am Wochenende", "2024-10")]
    [InlineData("Sie kommt in der kommenden Woche an.", "in der kommenden Woche", null)]
    [InlineData("Sie kam 2019 in Bonn an.", "2019", "2019")]
    [InlineData("Sie kam im Dezember vergangenen Jahres an.", "im Dezember vergangenen Jahres", "2023-12")]
    [InlineData("Sie kam im Mai des Vorjahres an.", "im Mai des Vorjahres", "2023-05")]
    [InlineData(
        "Sie kam am vergangenen Montag, dem 21. Oktober, an.",
        "am vergangenen Montag, dem 21. Oktober",
        "2024-10-21"
    )]
    [InlineData("Sie kam vor knapp zwei Jahren an.", "vor knapp zwei Jahren", null)]
    [InlineData("Sie kam vor zwanzig Jahren an.", "vor zwanzig Jahren", null)]
    [InlineData("Sie kam in den vergangenen drei Jahren an.", "in den vergangenen drei Jahren", null)]
    [InlineData("Sie kam innerhalb von zwei Monaten an.", "innerhalb von zwei Monaten", null)]
    [InlineData("Sie kam heute Morgen an.", "heute Morgen", "2024-10-24")]
    [InlineData("Sie kam am frühen Mittwochmorgen an.", "am frühen Mittwochmorgen", "2024-10-23")]
    [InlineData("Sie kam am Vortag an.", "am Vortag", null)]
    [InlineData("Sie kam zuvor an.", "zuvor", null)]
    [InlineData("Sie kam in der vergangenen Woche an.", "in der vergangenen Woche", "2024-10")]
    public void Finds_the_words_and_the_date(string text, string words, string? date)
    {
        var time = Find(text).ShouldHaveSingleItem();
        time.Span.Of(text).ToString().ShouldBe(words);
        time.Resolve(Day)?.ToString().ShouldBe(date);
    }

    [Theory]
    [InlineData("Die Schau bleibt bis zum 5. Januar geöffnet.")]
    [InlineData("Die Schau bleibt bis Ende 2026 geöffnet.")]
    [InlineData("Die Schau öffnet spätestens am Montag.")]
    public void A_last_date_is_a_bound(string text) => Find(text).ShouldHaveSingleItem().IsBound.ShouldBeTrue();

    [Theory]
    [InlineData("Am Montag kam sie. Am Vortag war sie fort.", "2024-10-20")]
    [InlineData("Am 1. März kam sie. Zwei Tage zuvor war sie fort.", "2024-02-28")]
    [InlineData("2019 kam sie. Im selben Jahr war sie fort.", "2019")]
    [InlineData("2019 kam sie. Ein Jahr später war sie fort.", "2020")]
    [InlineData("Am Montag kam sie. Am Vorabend des Festes war sie fort.", null)]
    [InlineData("Im März kam sie. Am Vortag war sie fort.", null)]
    public void A_time_can_count_from_the_one_told_before(string text, string? date)
    {
        var times = Find(text);
        times.Length.ShouldBe(2);
        times[1].Resolve(Day, TimeDirection.Past)?.ToString().ShouldBe(date);
    }

    [Theory]
    [InlineData("Nicht zuletzt sang der Vogel.")]
    [InlineData("Am Morgen sang der Vogel.")]
    [InlineData("Sie wohnt in der Stadt.")]
    [InlineData("Der Film gewann im Wettbewerb.")]
    [InlineData("Er bekam 2019 Stimmen.")]
    public void Other_words_are_no_times(string text) => Find(text).ShouldBeEmpty();
}
