namespace Beleg.Tests.German.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Gestern traf Ursula von der Leyen in Oslo ein.", "Ursula von der Leyen", "Person")]
    [InlineData("Das sagte Außenminister Grabowski am Montag.", "Grabowski", "Person")]
    [InlineData("Das sagte Oberst Radan Meklin am Montag.", "Radan Meklin", "Person")]
    [InlineData("Das berichtete die \"Washington Post\" am Montag.", "Washington Post", "Organisation")]
    [InlineData("Das meldete die Zeitung „Küstenbote“ am Montag.", "Küstenbote", "Organisation")]
    [InlineData("Der Bericht der Vereinten Nationen liegt vor.", "Vereinten Nationen", "Organisation")]
    [InlineData("Das Amtsgericht Köln gab der Klage statt.", "Amtsgericht Köln", "Organisation")]
    [InlineData("Er reiste nach Usbekistan.", "Usbekistan", "Place")]
    [InlineData("Das Bundesinnenministerium schweigt.", "Bundesinnenministerium", "Organisation")]
    public void A_name_is_found_whole_with_its_kind(string text, string name, string kind) =>
        Names(text).ShouldContain((name, kind));

    [Fact]
    public void A_surname_alone_is_a_person_where_the_full_name_stood_before() =>
        Names("Der Richter Emil Lange kam. Später ging Lange.")
            .ShouldBe([("Emil Lange", "Person"), ("Lange", "Person")]);

    [Fact]
    public void A_common_word_is_an_outlet_only_beside_a_mark_or_noun_that_says_so()
    {
        Names("Die ganze Welt sah zu.").ShouldBeEmpty();
        Names("Das schrieb die Zeitung „Welt“ am Montag.").ShouldBe([("Welt", "Organisation")]);
    }

    [Fact]
    public void Names_lie_in_order_and_apart()
    {
        var analysis = GermanModels.Analyzer.Analyze(
            "Anna Beck und Otto Kern von der SPD trafen in Wien den Nato-Generalsekretär."
        );
        analysis.Names.Length.ShouldBe(4);
        for (var i = 1; i < analysis.Names.Length; i++)
            analysis.Names[i].First.ShouldBeGreaterThanOrEqualTo(analysis.Names[i - 1].End);
    }

    private static List<(string Name, string Kind)> Names(string text)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        return
        [
            .. analysis.Names.Select(n =>
                (
                    analysis.Words[n.First].Span.Cover(analysis.Words[n.End - 1].Span).Of(text).ToString(),
                    n.Kind.ToString()
                )
            ),
        ];
    }
}
