using Beleg.Ledger.Origins;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Origins;

public sealed class CitationFinderTests : IClassFixture<CitationFinderTests.Loaded>
{
    private readonly Loaded loaded;

    public CitationFinderTests(Loaded loaded) => this.loaded = loaded;

    [Theory]
    [InlineData("Wie die „Washington Post“ berichtet, plant die Regierung neue Sanktionen.", "Outlet Washington Post")]
    [InlineData(
        "Die Bundeswehr hat nach Informationen der „Süddeutschen Zeitung“ Drohnen bestellt.",
        "Outlet Süddeutsche Zeitung"
    )]
    [InlineData("Der Konzern will 500 Stellen streichen, meldet die Nachrichtenagentur Reuters.", "Agency Reuters")]
    [InlineData(
        "Der Branchendienst „Finanzbrief“ meldet, die Revision habe den Kredit beanstandet.",
        "Outlet Finanzbrief"
    )]
    [InlineData("„Die Pumpe war kaputt“, sagte der Schichtleiter unserer Redaktion.", "Own unsere Redaktion")]
    public void A_statement_goes_through_whom_it_names(string text, string expected) =>
        Found(text).ShouldContain(expected);

    [Fact]
    public void What_goes_on_in_Konjunktiv_has_the_outlet_that_reports_it()
    {
        var found = CitationFinder.Of(
            loaded.Read(
                "Wie die „Washington Post“ berichtet, plant die Regierung neue Sanktionen. Der Minister wolle sie am Freitag vorstellen."
            )
        );
        found.Select(one => one.Statement).ShouldBe(["s1", "s2"]);
        found.ShouldAllBe(one => one.Name == "Washington Post");
    }

    [Fact]
    public void A_name_that_nobody_knows_may_be_an_outlets()
    {
        var found = Found("„Wir geben nicht auf“, sagte Sprecherin Anna Berg dem „Küstenboten“.");
        found.ShouldContain("Possible Küstenboten");
        found.ShouldNotContain(one => one.StartsWith("Outlet", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_own_outlet_is_no_other() =>
        Found("Wie der „Spiegel“ erfuhr und berichtet, plant die Regierung neue Sanktionen.", "Der Spiegel")
            .ShouldNotContain(one => one.StartsWith("Outlet", StringComparison.Ordinal));

    [Fact]
    public void A_platform_is_no_origin() =>
        Found("„Wir geben nicht auf“, schrieb Minister Hans Berger auf Facebook.")
            .ShouldNotContain(one => one.StartsWith("Outlet", StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "Der Konzern will 500 Stellen streichen, meldet die Nachrichtenagentur Reuters unter Berufung auf die „Süddeutsche Zeitung“."
    )]
    [InlineData(
        "Nach einem Bericht der Nachrichtenagentur Reuters unter Berufung auf die „Süddeutsche Zeitung“ kosten sie 40 Millionen Euro."
    )]
    public void Whom_an_agency_cites_is_nearer_to_the_origin(string text)
    {
        var found = CitationFinder.Of(loaded.Read(text));
        found.MaxBy(one => one.Depth)!.Name.ShouldContain("Süddeutsche");
        found.ShouldContain(one => one.Name == "Reuters");
    }

    [Fact]
    public void A_report_without_statements_cites_nobody() => Found("Es regnet.").ShouldBeEmpty();

    private string[] Found(string text, string? outlet = null) =>
        [.. CitationFinder.Of(loaded.Read(text, outlet)).Select(one => $"{one.Kind} {one.Name}")];

    /// <summary>One reader with the repository's models.</summary>
    public sealed class Loaded
    {
        private readonly Reader reader = Reader.Load(Models());

        public Reading Read(string text, string? outlet = null) => reader.Read(new Report(text) { Outlet = outlet });

        private static string Models()
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Beleg.slnx")))
                folder = folder.Parent;
            return Path.Combine(folder!.FullName, "models", "de");
        }
    }
}
