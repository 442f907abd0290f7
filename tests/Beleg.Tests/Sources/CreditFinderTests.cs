using Beleg.Sources.Credits;
using Beleg.Tests.German;
using Beleg.Text;

namespace Beleg.Tests.Sources;

public sealed class CreditFinderTests
{
    [Theory]
    [InlineData("Es war ruhig.\n\nMit Informationen von AFP und dpa", "AFP,dpa")]
    [InlineData("Es war ruhig. (dpa/AFP)", "dpa,AFP")]
    [InlineData("Es war ruhig.\ndpa/afp/mho", "dpa,AFP")]
    [InlineData("Es war ruhig.\nQuelle: Reuters", "Reuters")]
    [InlineData("Berlin (dpa) – Es war ruhig.", "dpa")]
    [InlineData("Wien (APA/Reuters) - Es war ruhig.", "APA,Reuters")]
    [InlineData("Es war ruhig.\nMit Material der Deutschen Presse-Agentur", "dpa")]
    [InlineData("Es war ruhig. (fab/dpa/AFP)", "dpa,AFP")]
    [InlineData("Es war ruhig. (dpa, mho)", "dpa")]
    [InlineData("Es war ruhig.\nmho", "")]
    [InlineData("Es war ruhig.\nTeile dieses Artikels stammen von der dpa.", "dpa")]
    [InlineData("Es war ruhig.\nDer dpa gefällt das.", "")]
    [InlineData("Bonn (KNA) Die Orgel klingt.", "KNA")]
    [InlineData("Hannover (epd). Es war ruhig.", "epd")]
    [InlineData("Er fehlt wegen plötzlicher Krankheit (SID).", "")]
    [InlineData("Das meldete die dpa. Es war ruhig.", "")]
    [InlineData("Es war ruhig.\nReuters meldete das später.", "")]
    [InlineData("Es war ruhig (sagte Reuters).", "")]
    [InlineData("", "")]
    public void Credits_are_found_where_a_report_gives_them(string text, string credits) =>
        string.Join(',', Find(text).Names).ShouldBe(credits);

    [Fact]
    public void What_the_publication_gives_comes_first_and_nobody_twice() =>
        Find("Es war ruhig. (dpa/AFP)", "Deutsche Presse-Agentur", "Küstenbote")
            .Names.ShouldBe(["dpa", "Küstenbote", "AFP"]);

    [Fact]
    public void The_line_that_gives_credit_is_told()
    {
        const string Text = "Es war ruhig.\n\nMit Informationen von AFP und dpa\n";
        var span = Find(Text).Spans.ShouldHaveSingleItem();
        span.Of(Text).ToString().ShouldBe("Mit Informationen von AFP und dpa");
    }

    private static ReportCredits Find(string text, params string[] given) =>
        CreditFinder.Find(GermanModels.Analyzer.Analyze(text), new Report(text) { Credits = [.. given] });
}
