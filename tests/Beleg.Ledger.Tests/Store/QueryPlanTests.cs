using Beleg.Ledger.Adding;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store.Sqlite;
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
    public void Suggestions_look_at_links_by_the_index_of_their_scores()
    {
        using var line = SqliteLine.Open(place.Ledger, SqliteOpenMode.ReadWriteCreate, null);
        using (var session = new SqliteSession(line, deferred: false, _ => { }))
            session.Claims.Suggestions(ClaimThresholds.Default, 10).ShouldBeEmpty();
        var queries = line.Statements.Prepared.Where(sql =>
            sql.Contains(SqliteSuggestions.Band, StringComparison.Ordinal)
        );
        var plans = queries.Select(sql => string.Join('\n', Plan(line.Connection, sql))).ToList();
        plans.Count.ShouldBe(2);
        plans.ShouldAllBe(plan => plan.Contains("INDEX saying_link_by_score", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Scans(SqliteConnection connection, string sql)
    {
        foreach (var step in Plan(connection, sql))
        {
            // The queue of those to link is as long as what waits; the last entry is the first from behind.
            var isShort =
                step.Contains("report_to_link", StringComparison.Ordinal)
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
