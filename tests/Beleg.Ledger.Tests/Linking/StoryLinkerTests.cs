using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Ledger.Tests.Linking;

public sealed class StoryLinkerTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_number_that_was_merged_and_is_used_again_leads_to_its_claim_and_in_no_circle()
    {
        using var store = place.Open();
        using var session = store.Write();
        var (one, other) = (session.Claims.Add(), session.Claims.Add());
        session.Claims.Merge(one, other);
        session.Claims.Get(one)!.Number.ShouldBe(other);
        session.Claims.Set(new(one, "again") { Sayings = 2 });
        session.Claims.Merge(other, one);
        session.Claims.Get(one)!.Number.ShouldBe(one);
        session.Claims.Get(other)!.Number.ShouldBe(one);
    }

    [Fact]
    public void Linking_at_once_and_one_after_the_other_gives_the_same_claims()
    {
        string[] texts =
        [
            "In Kalden wurden nach Angaben der Feuerwehr 14 Häuser überflutet.",
            "14 Häuser seien in Kalden überflutet, sagte ein Sprecher der Feuerwehr.",
            "Der Damm in Lindow halte, sagte Anna Behrend.",
            "Anna Behrend sagte, der Damm in Lindow werde halten.",
        ];
        Claims("once.db", texts, _ => false).ShouldBe(Claims("each.db", texts, _ => true));
        Claims("once.db", texts, _ => false).ShouldNotBeEmpty();
    }

    private string[] Claims(string file, string[] texts, Func<int, bool> linksAfter)
    {
        using var store = SqliteLedger.OpenOrCreate(Path.Combine(place.Folder, file));
        var book = Workplace.Book(store);
        for (var i = 0; i < texts.Length; i++)
        {
            Workplace.Add(book, Workplace.Report($"r{i}", 1 + i, texts[i]));
            if (linksAfter(i))
                book.Link();
        }

        book.Link();
        using var session = store.Read();
        return
        [
            .. session
                .Claims.List(false, int.MaxValue, 0)
                .Select(c => string.Join(' ', session.Sayings.OfClaim(c.Number).Select(s => s.Label)))
                .Order(StringComparer.Ordinal),
        ];
    }
}
