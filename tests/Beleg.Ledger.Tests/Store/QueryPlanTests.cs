using Beleg.Commitments;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Undoing;
using Beleg.Meaning;
using Beleg.Sources;
using Beleg.Text;
using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Tests.Store;

/// <summary>Adding a report costs the same in a large ledger as in a small one: nothing it asks looks at all rows of a table.</summary>
public sealed class QueryPlanTests : IDisposable
{
    private static readonly string[] Texts =
    [
        "Bei dem Brand im Hafen von Lindow sind neun Menschen gestorben, sagte Bürgermeisterin Anna Behrend. Die Feuerwehr Lindow "
            + "will am Freitag einen Bericht vorlegen. Wie die „Hafenpost“ berichtet, fehlte eine Sprinkleranlage.",
        "Bürgermeisterin Anna Behrend bestritt, dass bei dem Brand im Hafen von Lindow neun Menschen gestorben seien. Der Bericht "
            + "der Feuerwehr Lindow liegt vor. Die Stadt sagte einen Kredit über 5 Millionen Euro zu.",
    ];

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void No_statement_that_adding_runs_scans_a_table()
    {
        using var line = SqliteLine.Open(place.Ledger, SqliteOpenMode.ReadWriteCreate, null);
        using (var session = new SqliteSession(line, deferred: false, _ => { }))
        {
            var entry = new ReportEntry(session, "test", TimeProvider.System);
            foreach (var (text, day) in Texts.Zip(Enumerable.Range(1, 9)))
            {
                var report = Workplace.Report($"r{day}", day, text);
                entry.Add(CanonicalForm.IdOf(report), report, Workplace.Reader.Read(report), "test");
            }

            new StoryLinker(session).Link(session.Reports.Unlinked(10));
            session.Commit();
        }

        line.Statements.Prepared.Count.ShouldBeGreaterThan(40);
        line.Statements.Prepared.SelectMany(sql => Scans(line.Connection, sql)).ShouldBeEmpty();
    }

    [Fact]
    public void No_statement_by_which_somebody_decides_or_undoes_scans_a_table()
    {
        using var line = SqliteLine.Open(place.Ledger, SqliteOpenMode.ReadWriteCreate, null);
        using (var session = new SqliteSession(line, deferred: false, _ => { }))
        {
            var entry = new ReportEntry(session, "test", TimeProvider.System);
            foreach (var (text, day) in Texts.Zip(Enumerable.Range(1, 9)))
            {
                var report = Workplace.Report($"r{day}", day, text);
                entry.Add(CanonicalForm.IdOf(report), report, Workplace.Reader.Read(report), "test");
            }

            new StoryLinker(session).Link(session.Reports.Unlinked(10));
            (string Subject, ReviewVerdict Verdict, string? Field, string? Value)[] decisions =
            [
                ("r1/s1", ReviewVerdict.Correct, "extent", "0-20"),
                ("r2", ReviewVerdict.Reject, null, null),
                ("c1", ReviewVerdict.Reject, null, null),
                ("q1", ReviewVerdict.Merge, null, "q2"),
                ("o1", ReviewVerdict.Accept, null, null),
                ("k1", ReviewVerdict.Reject, null, null),
            ];
            foreach (var (subject, verdict, field, value) in decisions)
            {
                var decision = new Decision(subject, verdict, "Test", DateTimeOffset.UnixEpoch);
                new ReviewEntry(session).Enter(decision with { Field = field, Value = value });
            }

            for (var number = session.Decisions.Last; number > 0; number--)
                new UndoEntry(session).Enter(number, new Undone("Test", DateTimeOffset.UnixEpoch));
            session.Decisions.List(10).Count.ShouldBe(decisions.Length);
            session.Commit();
        }

        line.Statements.Prepared.SelectMany(sql => Scans(line.Connection, sql)).ShouldBeEmpty();
    }

    [Fact]
    public void Suggestions_walk_the_index_of_links_from_the_newest_on()
    {
        using var line = SqliteLine.Open(place.Ledger, SqliteOpenMode.ReadWriteCreate, null);
        using (var session = new SqliteSession(line, deferred: false, _ => { }))
            session.Claims.Suggestions(ClaimThresholds.Default, 10).ShouldBeEmpty();
        var query = line
            .Statements.Prepared.Where(sql => sql.Contains(SqliteSuggestions.Band, StringComparison.Ordinal))
            .ShouldHaveSingleItem();
        var plan = string.Join('\n', Plan(line.Connection, query));
        plan.ShouldContain("USING COVERING INDEX saying_link_by_score (<expr>=?)");
        plan.ShouldNotContain("TEMP B-TREE");
    }

    [Fact]
    public void No_statement_that_lists_run_looks_at_a_whole_table()
    {
        using var line = SqliteLine.Open(place.Ledger, SqliteOpenMode.ReadWriteCreate, null);
        using (var session = new SqliteSession(line, deferred: false, _ => { }))
        {
            var day = new ReportDate(2025, 10, 1);
            foreach (var name in (string?[])[null, "behrend"])
            {
                session.Sources.Speakers(new SourceFilter { Name = name }, 9, 0);
                session.Sources.CountSpeakers(new SourceFilter { Name = name, Kind = SourceKind.Person });
            }

            session.Sources.LastOfSource(1, 9);
            session.Sources.LastInDoubt(1, 9);
            session.Sayings.StatementsOf(1, null, 9, 0);
            session.Sayings.StatementsOf(1, day, 9, 0);
            session.Sayings.CountStatements(1);
            session.Citations.CarriersOf(1, 9);
            session.Citations.Uses(9);
            session.Citations.UsesOf("dpa");
            session.Citations.ReportsOn("dpa", 9);
            session.Copies.First(9, 0);
            session.Copies.CountFirst();
            session.Claims.ContestedOf(1, 9, 9);
            session.Claims.List(false, 9, 0);
            session.Claims.Count(false);
            session.Claims.Count(true);
            session.Claims.Differing(9, 0);
            session.Claims.CountDiffering();
            session.OpenPoints.List(new OpenPointFilter(OpenPointState.Open) { DueFrom = day, DueTo = day }, 9, 0);
            session.OpenPoints.Count(new OpenPointFilter(OpenPointState.Closed));
            session.Commitments.List(CommitmentFilter.All, 9, 0);
            session.Commitments.Count(new CommitmentFilter { Kind = CommitmentKind.Loan });
            session.Commitments.Count(new CommitmentFilter { Status = CommitmentStatus.Signed, IsContested = true });
            var query = new SearchQuery
            {
                Words = "brand -hafen",
                Speaker = 1,
                Outlet = "Kurier",
                Story = 1,
                Act = Act.Denies,
                Position = Position.Rejects,
                IsContested = true,
                From = day,
                To = day,
            };
            session.Search.Find(query, 9, 9);
            session.Search.Sayings(query, 9, 9);
            session.Search.Reports(query, 9, 9);
        }

        line.Statements.Prepared.Count.ShouldBeGreaterThan(25);
        line.Statements.Prepared.SelectMany(sql => Plan(line.Connection, sql).Select(step => (Step: step, Sql: sql)))
            .Where(s => s.Step.StartsWith("SCAN ", StringComparison.Ordinal))
            // What an index puts in order is read as far as the list goes; what a full-text index or a part of a statement
            // that is bounded gives is read whole.
            .Where(s => !s.Step.Contains(" INDEX ", StringComparison.Ordinal))
            .Where(s => s.Step is not ("SCAN found" or "SCAN said"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_waits_is_found_by_indexes_of_what_nobody_decided_on()
    {
        using var line = SqliteLine.Open(place.Ledger, SqliteOpenMode.ReadWriteCreate, null);
        using (var session = new SqliteSession(line, deferred: false, _ => { }))
        {
            foreach (var story in (long?[])[null, 1])
            {
                session.Waiting.Contested(story, 10).ShouldBeEmpty();
                session.Waiting.Unsure(story, 10).ShouldBeEmpty();
                session.Waiting.Undecided(story, 10).ShouldBeEmpty();
                session.Waiting.Ending(story, 10).ShouldBeEmpty();
                session.Waiting.Moved(story, 10).ShouldBeEmpty();
            }
        }

        var plans = line.Statements.Prepared.ToDictionary(
            sql => sql,
            sql => string.Join('\n', Plan(line.Connection, sql))
        );
        string[] indexes =
        [
            "SCAN claim USING INDEX claim_contested",
            "saying_waiting",
            "saying_unsure",
            "report_source_undecided",
            "development_ending",
            "commitment_moved",
        ];
        foreach (var index in indexes)
            plans.Values.ShouldContain(plan => plan.Contains(index, StringComparison.Ordinal), index);
        // Walked from one end, and only as far as is asked for: what is sorted would have to be read whole first.
        foreach (var (sql, plan) in plans.Where(p => !OfStory(p.Key)))
            plan.ShouldNotContain("USE TEMP B-TREE FOR ORDER BY", Case.Sensitive, sql);
        foreach (var (sql, plan) in plans.Where(p => OfStory(p.Key)))
            plan.Split('\n').ShouldNotContain(step => step.StartsWith("SCAN ", StringComparison.Ordinal), sql);

        static bool OfStory(string sql) => sql.Contains("report.story = $1", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Scans(SqliteConnection connection, string sql)
    {
        foreach (var step in Plan(connection, sql))
        {
            // The queue of those to link is as long as what waits; the last entry is the first from behind.
            var isShort =
                step.Contains("report_to_link", StringComparison.Ordinal)
                // A row of a full-text index by its number.
                || step.Contains("VIRTUAL TABLE INDEX 0:=", StringComparison.Ordinal)
                // Numbers that were asked for.
                || step.StartsWith("SCAN json_each", StringComparison.Ordinal)
                || sql.EndsWith("ORDER BY number DESC LIMIT 1", StringComparison.Ordinal);
            if (step.StartsWith("SCAN ", StringComparison.Ordinal) && !isShort)
                yield return $"{step}: {sql}";
        }
    }

    private static IEnumerable<string> Plan(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        for (var i = 1; sql.Contains($"${i}", StringComparison.Ordinal); i++)
            command.Parameters.AddWithValue($"${i}", 1);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader.GetString(3);
    }
}
