using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// Finds what waits for a person. Over the whole ledger each question walks an index of what nobody has decided on, in order,
/// and ends where enough is found; of a story it looks at the reports of that story.
/// </summary>
internal sealed class SqliteWaiting(PreparedStatements statements) : IWaitingTable
{
    // As the indexes have it, in the same words.
    private const string Ends = "kind IN ('Closes', 'Contradicts')";
    private const string IsMoved = "status IN ('Agreed', 'Signed', 'Denied')";
    private const string IsUndecided = "report_source.verdict = 'Undecided' AND may_be <> ''";

    // Whom a person put somewhere, or left where they are, by a decision that stands.
    private const string IsDecided =
        "EXISTS (SELECT 1 FROM decision_change WHERE kind = 'SourceInReport' AND entry = report_source.report "
        + "AND decision_change.name = report_source.name) "
        + "OR EXISTS (SELECT 1 FROM decision WHERE subject = 'q' || source AND decision.verdict = 'Accept' "
        + "AND NOT EXISTS (SELECT 1 FROM undoing WHERE undoing.decision = decision.number))";

    private const string IsUnsure = "review IS NULL AND confidence < 0.5";

    /// <inheritdoc/>
    public IReadOnlyList<long> Contested(long? story, int most) =>
        Numbers(
            story is null
                ? "SELECT saying.number FROM claim CROSS JOIN saying ON saying.claim = claim.number "
                    + "WHERE claim.merged_into IS NULL AND claim.contested = 1"
                : "SELECT saying.number FROM report CROSS JOIN saying ON saying.report = report.number "
                    + "CROSS JOIN claim ON claim.number = saying.claim WHERE report.story = $1 AND claim.contested = 1",
            " AND saying.claim IS NOT NULL AND saying.review IS NULL AND saying.told = 0 "
                + "ORDER BY claim.reports DESC, claim.number, saying.confidence, saying.number LIMIT $2",
            story,
            most
        );

    /// <inheritdoc/>
    public IReadOnlyList<long> Unsure(long? story, int most) =>
        Numbers(
            story is null
                ? "SELECT saying.number FROM saying CROSS JOIN report ON report.number = saying.report WHERE report.withdrawn = 0"
                : "SELECT saying.number FROM report CROSS JOIN saying ON saying.report = report.number "
                    + "WHERE report.story = $1 AND report.withdrawn = 0",
            $" AND {IsUnsure} ORDER BY saying.confidence, saying.number LIMIT $2",
            story,
            most
        );

    /// <inheritdoc/>
    public IReadOnlyList<SourceTie> Undecided(long? story, int most) =>
        statements.All(
            SqliteSources.TieColumns
                + (
                    story is null
                        ? "CROSS JOIN report ON report.number = report_source.report WHERE report.withdrawn = 0"
                        : "JOIN report ON report.number = report_source.report "
                            + "WHERE report.story = $1 AND report.withdrawn = 0"
                )
                + $" AND {IsUndecided} AND NOT ({IsDecided}) ORDER BY report_source.report DESC, report_source.id LIMIT $2",
            SqliteSources.ReadTie,
            story,
            most
        );

    /// <inheritdoc/>
    public IReadOnlyList<long> Ending(long? story, int most) =>
        Numbers(
            story is null
                ? "SELECT open_point FROM development CROSS JOIN open_point ON open_point.number = development.open_point "
                    + "CROSS JOIN report ON report.number = open_point.report WHERE report.withdrawn = 0"
                : "SELECT open_point FROM report CROSS JOIN open_point ON open_point.report = report.number "
                    + "CROSS JOIN development ON development.open_point = open_point.number "
                    + "WHERE report.story = $1 AND report.withdrawn = 0",
            // Of several reports that end it the first is asked about.
            $" AND {Ends} AND open_point.review IS NULL "
                + "AND (SELECT withdrawn FROM report WHERE report.number = development.report) = 0 "
                + "AND NOT EXISTS (SELECT 1 FROM development earlier WHERE earlier.open_point = development.open_point "
                + "AND earlier.report < development.report AND earlier.kind IN ('Closes', 'Contradicts')) "
                + "ORDER BY development.score, open_point, development.report LIMIT $2",
            story,
            most
        );

    /// <inheritdoc/>
    public IReadOnlyList<long> Moved(long? story, int most) =>
        Numbers(
            story is null
                ? "SELECT DISTINCT course FROM commitment CROSS JOIN report ON report.number = commitment.report "
                    + "WHERE report.withdrawn = 0"
                : "SELECT DISTINCT course FROM report CROSS JOIN commitment ON commitment.report = report.number "
                    + "WHERE report.story = $1 AND report.withdrawn = 0",
            $" AND course IS NOT NULL AND {IsMoved} "
                + "AND (SELECT review FROM commitment_course WHERE commitment_course.number = course) IS NULL "
                + "AND EXISTS (SELECT 1 FROM commitment other WHERE other.course = commitment.course "
                + "AND other.report <> commitment.report AND other.status <> commitment.status) "
                + "ORDER BY course DESC LIMIT $2",
            story,
            most
        );

    private List<long> Numbers(string from, string rest, long? story, int most) =>
        statements.All(from + rest, row => row.GetInt64(0), story, most);
}
