using Microsoft.Data.Sqlite;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>One transaction on a SQLite ledger.</summary>
internal sealed class SqliteSession : ILedgerSession
{
    private readonly SqliteLine line;
    private readonly Action<SqliteLine> giveBack;
    private readonly SqliteTransaction transaction;

    /// <summary>Begins a transaction.</summary>
    /// <param name="line">Its connection.</param>
    /// <param name="deferred">True to read only; false to lock the ledger against other writers at once.</param>
    /// <param name="giveBack">Takes the connection when the session is over.</param>
    public SqliteSession(SqliteLine line, bool deferred, Action<SqliteLine> giveBack)
    {
        this.line = line;
        this.giveBack = giveBack;
        transaction = line.Connection.BeginTransaction(deferred);
        line.Statements.Transaction = transaction;
        Reports = new SqliteReports(line.Statements, keeps: deferred);
        Readings = new SqliteReadings(line.Statements);
        Custody = new SqliteCustody(line.Statements);
        Sources = new SqliteSources(line.Statements, keeps: deferred);
        Sayings = new SqliteSayings(line.Statements);
        Copies = new SqliteCopies(line.Statements, keeps: deferred);
        Citations = new SqliteCitations(line.Statements, keeps: deferred);
        Claims = new SqliteClaims(line.Statements);
        Stories = new SqliteStories(line.Statements);
        OpenPoints = new SqliteOpenPoints(line.Statements);
        Commitments = new SqliteCommitments(line.Statements);
        Decisions = new SqliteDecisions(line.Statements);
        Bonds = new SqliteBonds(line.Statements);
        Changes = new SqliteChanges(line.Statements);
        Waiting = new SqliteWaiting(line.Statements);
        Search = new SqliteSearch(line.Statements);
    }

    /// <inheritdoc/>
    public IReportTable Reports { get; }

    /// <inheritdoc/>
    public IReadingTable Readings { get; }

    /// <inheritdoc/>
    public ICustodyTable Custody { get; }

    /// <inheritdoc/>
    public ISourceTable Sources { get; }

    /// <inheritdoc/>
    public ISayingTable Sayings { get; }

    /// <inheritdoc/>
    public ICopyTable Copies { get; }

    /// <inheritdoc/>
    public ICitationTable Citations { get; }

    /// <inheritdoc/>
    public IClaimTable Claims { get; }

    /// <inheritdoc/>
    public IStoryTable Stories { get; }

    /// <inheritdoc/>
    public IOpenPointTable OpenPoints { get; }

    /// <inheritdoc/>
    public ICommitmentTable Commitments { get; }

    /// <inheritdoc/>
    public IDecisionTable Decisions { get; }

    /// <inheritdoc/>
    public IBondTable Bonds { get; }

    /// <inheritdoc/>
    public IChangeTable Changes { get; }

    /// <inheritdoc/>
    public IWaitingTable Waiting { get; }

    /// <inheritdoc/>
    public ISearchTable Search { get; }

    /// <inheritdoc/>
    public void Commit()
    {
        try
        {
            transaction.Commit();
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, line.Place);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        line.Statements.Transaction = null;
        transaction.Dispose();
        giveBack(line);
    }
}
