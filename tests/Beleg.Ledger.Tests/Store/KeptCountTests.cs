using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Stories;
using Beleg.Sources;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Tests.Store;

/// <summary>What lists show is kept, and stays what it would be if it were counted.</summary>
public sealed class KeptCountTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public KeptCountTests()
    {
        store = place.Open();
        Workplace.Add(
            Workplace.Book(store),
            Workplace.Report(
                "a",
                1,
                "Der Damm hält, sagte Bürgermeisterin Anna Behrend am Montag in Lindow.",
                "Küstenbote"
            ),
            Workplace.Report(
                "b",
                2,
                "Der Damm sei gebrochen, sagte Generalin Lea Voss. Das Wasser steige, sagte Voss."
            ),
            Workplace.Report(
                "c",
                3,
                "Bürgermeisterin Behrend sagte, der Damm halte. Wie die dpa meldet, steigt das Wasser."
            )
        );
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void Statements_of_sources_are_counted_as_they_come_and_go()
    {
        ShouldBeAsCounted();
        var (one, other) = (Named("Behrend"), Named("Voss"));
        Review($"q{one}", ReviewVerdict.Merge, $"q{other}");
        ShouldBeAsCounted();
        using var session = store.Read();
        session.Sources.CountSpeakers(new SourceFilter { Name = "voss" }).ShouldBe(1);
        session.Sources.Get(other)!.Number.ShouldBe(one);
    }

    [Theory]
    [InlineData("behr", "Anna Behrend")]
    [InlineData("anna beh", "Anna Behrend")]
    [InlineData("VOSS", "Lea Voss")]
    [InlineData("ehrend", "")]
    [InlineData("\" OR (", "*")]
    public void Sources_are_found_by_beginnings_of_their_names(string name, string found)
    {
        using var session = store.Read();
        var names = session.Sources.Speakers(new SourceFilter { Name = name, Kind = SourceKind.Person }, 9, 0);
        if (found != "*")
            string.Join(' ', names.Select(s => s.Source.Name)).ShouldBe(found);
    }

    [Fact]
    public void Reports_are_found_by_their_texts_also_in_a_ledger_that_is_brought_forward()
    {
        using (var session = store.Read())
            session.Search.Reports(new SearchQuery { Words = "\"steige das Wasser\"" }, 9, 9).ShouldHaveSingleItem();
        var path = Path.Combine(place.Folder, "old.db");
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            SqliteSchema.BringForward(old, path, 4);
            using var command = old.CreateCommand();
            command.CommandText =
                "INSERT INTO report (id, credits, text, title) VALUES ('sha256:1', '', 'Der Damm hielt.', 'Flut in Lindow')";
            command.ExecuteNonQuery();
        }

        using var brought = SqliteLedger.Open(path);
        using var forward = brought.Read();
        forward.Search.Reports(new SearchQuery { Words = "dämme" }, 9, 9).ShouldHaveSingleItem();
        forward.Search.Reports(new SearchQuery { Words = "fluten lindow" }, 9, 9).ShouldHaveSingleItem();
        forward.Search.Reports(new SearchQuery { Words = "damm -hielt" }, 9, 9).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_due_in_a_story_is_counted_in_a_ledger_that_is_brought_forward()
    {
        var path = Path.Combine(place.Folder, "old.db");
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            SqliteSchema.BringForward(old, path, 11);
            using var command = old.CreateCommand();
            command.CommandText = """
                INSERT INTO story (title, first, last, reports, claims, contested, open) VALUES ('Flut', '', '', 1, 0, 0, 2);
                INSERT INTO report (id, credits, text, story) VALUES ('sha256:1', '', 'Der Damm hielt.', 1);
                INSERT INTO open_point (report, id, text, spans, due, who, terms, topic, state) VALUES
                  (1, 'o1', 'Warum?', '', NULL, '', '', '', 'Open'),
                  (1, 'o2', 'Das Gutachten', '', '2026-05', '', '', '', 'Open'),
                  (1, 'o3', 'Der Beschluss', '', '2026-04', '', '', '', 'PerhapsClosed');
                """;
            command.ExecuteNonQuery();
        }

        using var brought = SqliteLedger.Open(path);
        using var session = brought.Read();
        session.Stories.Get(1)!.Due.ShouldBe(1);
        session.Stories.Count(new StoryFilter { IsDue = true }).ShouldBe(1);
    }

    private void ShouldBeAsCounted()
    {
        using var session = store.Read();
        var counted = session
            .Reports.AllHeads()
            .SelectMany(h => session.Sayings.OfReport(h.Number))
            .Where(s => s is { IsTold: false, Source: not null })
            .CountBy(s => s.Source!.Value)
            .Select(s => (s.Key, (long)s.Value));
        session
            .Sources.Speakers(SourceFilter.All, 99, 0)
            .Select(s => (s.Source.Number, s.Statements))
            .ShouldBe(counted, ignoreOrder: true);
        foreach (var (source, statements) in session.Sources.Speakers(SourceFilter.All, 99, 0))
            session.Sayings.CountStatements(source.Number).Sum(c => c.Count).ShouldBe(statements);
    }

    private long Named(string name)
    {
        using var session = store.Read();
        return session.Sources.Speakers(new SourceFilter { Name = name }, 1, 0)[0].Source.Number;
    }

    private void Review(string subject, ReviewVerdict verdict, string? value) =>
        LedgerBook.Review(store, new Decision(subject, verdict, "Anna", DateTimeOffset.UnixEpoch) { Value = value });
}
