using Beleg.Ledger.Search;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Search;

public sealed class SearchTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public SearchTests()
    {
        store = place.Open();
        Workplace.Add(
            Workplace.Book(store),
            Workplace.Report("a", 1, "Tausende Soldaten seien an der Grenze, sagte Ministerin Anna Behrend."),
            Workplace.Report("b", 9, "Generalin Lea Voss bestritt, dass ein Soldat die Grenze überschritten habe.")
        );
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Theory]
    [InlineData("Soldat Grenzen", "a b")]
    [InlineData("soldaten", "a b")]
    [InlineData("tausend", "a")]
    [InlineData("\" OR NEAR(", "")]
    [InlineData("Schiff", "")]
    public void Words_are_found_in_any_form(string words, string files) =>
        Found(new SearchQuery { Words = words }).ShouldBe(files);

    [Fact]
    public void Source_position_and_date_narrow_it()
    {
        Found(new SearchQuery { Words = "Grenze", Source = "voss" }).ShouldBe("b");
        Found(new SearchQuery { Words = "Grenze", Position = Position.Rejects }).ShouldBe("b");
        Found(new SearchQuery { Words = "Grenze", From = new ReportDate(2025, 10, 2) }).ShouldBe("b");
        Found(new SearchQuery { Words = "Grenze", To = new ReportDate(2025, 10, 1) }).ShouldBe("a");
        Found(new SearchQuery { Words = "Grenze", To = new ReportDate(2025, 10) }).ShouldBe("a b");
        Found(new SearchQuery { Source = "Behrend" }).ShouldBe("a");
    }

    private string Found(SearchQuery query)
    {
        using var session = store.Read();
        var files = SayingReader.Find(session, query, 50).Select(s => s.Report.File);
        return string.Join(' ', files.Distinct().Order(StringComparer.Ordinal));
    }
}
