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

    [Fact]
    public void The_best_of_those_taken_in_last_come_first()
    {
        Workplace.Add(
            Workplace.Book(store),
            Workplace.Report("c", 10, "Die Grenze, die Grenze, immer die Grenze sei das Thema, sagte Karl Weber."),
            Workplace.Report(
                "d",
                11,
                "Die Brücke über den Fluss an der Grenze werde im Herbst gesperrt, sagte Karl Weber."
            )
        );
        FilesOf(looked: 50)[0].ShouldBe("c");
        FilesOf(looked: 2).ShouldBe(["c", "d"]);
        FilesOf(looked: 1).ShouldBe(["d"]);

        string?[] FilesOf(int looked)
        {
            using var session = store.Read();
            var found = session.Search.Find(new SearchQuery { Words = "Grenze" }, 9, looked);
            return
            [
                .. found
                    .Select(n => session.Sayings.Get([n])[0].Report)
                    .Distinct()
                    .Select(r => session.Reports.Head(r)!.File),
            ];
        }
    }

    private string Found(SearchQuery query)
    {
        using var session = store.Read();
        var files = SayingReader.Find(session, query, 50).Select(s => s.Report.File);
        return string.Join(' ', files.Distinct().Order(StringComparer.Ordinal));
    }
}
