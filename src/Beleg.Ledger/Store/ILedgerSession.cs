namespace Beleg.Ledger.Store;

/// <summary>A piece of work on a ledger. Disposing it without <see cref="Commit"/> leaves the ledger as it was.</summary>
public interface ILedgerSession : IDisposable
{
    /// <summary>The reports.</summary>
    IReportTable Reports { get; }

    /// <summary>What reading them found.</summary>
    IReadingTable Readings { get; }

    /// <summary>The custody log.</summary>
    ICustodyTable Custody { get; }

    /// <summary>Who speaks.</summary>
    ISourceTable Sources { get; }

    /// <summary>What reports say.</summary>
    ISayingTable Sayings { get; }

    /// <summary>Which report copies which.</summary>
    ICopyTable Copies { get; }

    /// <summary>Who cites whom.</summary>
    ICitationTable Citations { get; }

    /// <summary>Claims and the links they are made of.</summary>
    IClaimTable Claims { get; }

    /// <summary>The stories that reports belong to.</summary>
    IStoryTable Stories { get; }

    /// <summary>What is outstanding, and what became of it.</summary>
    IOpenPointTable OpenPoints { get; }

    /// <summary>Commitments, and the courses they take over many reports.</summary>
    ICommitmentTable Commitments { get; }

    /// <summary>What people decided.</summary>
    IDecisionTable Decisions { get; }

    /// <summary>What decisions make of pairs of sayings.</summary>
    IBondTable Bonds { get; }

    /// <summary>What decisions put elsewhere or set.</summary>
    IChangeTable Changes { get; }

    /// <summary>What waits for a person.</summary>
    IWaitingTable Waiting { get; }

    /// <summary>The search for sayings.</summary>
    ISearchTable Search { get; }

    /// <summary>Keeps what was written.</summary>
    void Commit();
}
