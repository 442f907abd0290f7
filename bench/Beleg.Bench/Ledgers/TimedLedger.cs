using System.Diagnostics;
using Beleg.Ledger.Store;

namespace Beleg.Bench.Ledgers;

/// <summary>A ledger that counts the time of its write sessions: those that store reports, and those that link them.</summary>
/// <param name="store">The ledger.</param>
internal sealed class TimedLedger(ILedgerStore store) : ILedgerStore
{
    /// <summary>What the calls of the tables took; null where they are not counted.</summary>
    public TableClock? Calls { get; init; }

    /// <summary>The time of sessions that wrote into the custody log.</summary>
    public TimeSpan Storing { get; private set; }

    /// <summary>The time of the other write sessions.</summary>
    public TimeSpan Linking { get; private set; }

    /// <inheritdoc/>
    public string Place => store.Place;

    /// <inheritdoc/>
    public ILedgerSession Write() => new Session(this, store.Write());

    /// <inheritdoc/>
    public ILedgerSession Read() => store.Read();

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();

    private sealed class Session(TimedLedger ledger, ILedgerSession session) : ILedgerSession
    {
        private readonly long start = Stopwatch.GetTimestamp();
        private bool isStoring;

        public IReportTable Reports => Of(session.Reports);

        public IReadingTable Readings => Of(session.Readings);

        public ICustodyTable Custody
        {
            get
            {
                isStoring = true;
                return Of(session.Custody);
            }
        }

        public ISourceTable Sources => Of(session.Sources);

        public ISayingTable Sayings => Of(session.Sayings);

        public ICopyTable Copies => Of(session.Copies);

        public ICitationTable Citations => Of(session.Citations);

        public IClaimTable Claims => Of(session.Claims);

        public IOpenPointTable OpenPoints => Of(session.OpenPoints);

        public IStoryTable Stories => Of(session.Stories);

        public ICommitmentTable Commitments => Of(session.Commitments);

        public IBondTable Bonds => Of(session.Bonds);

        public IChangeTable Changes => Of(session.Changes);

        public IDecisionTable Decisions => Of(session.Decisions);

        public IWaitingTable Waiting => Of(session.Waiting);

        public ISearchTable Search => Of(session.Search);

        public void Commit()
        {
            var begin = Stopwatch.GetTimestamp();
            session.Commit();
            ledger.Calls?.Count("Commit", Stopwatch.GetElapsedTime(begin));
        }

        public void Dispose()
        {
            session.Dispose();
            var time = Stopwatch.GetElapsedTime(start);
            if (isStoring)
                ledger.Storing += time;
            else
                ledger.Linking += time;
        }

        private T Of<T>(T table)
            where T : class => ledger.Calls?.Watch(table) ?? table;
    }
}
