using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Store;

/// <summary>
/// What waits for a person, what needs one most first. What was decided on waits no more, nor does what stands in a report
/// that was withdrawn. Each question can be asked of one story alone.
/// </summary>
public interface IWaitingTable
{
    /// <summary>
    /// The numbers of the statements of contested claims, those of the claim of most reports first, of one claim those that
    /// reading is least sure of.
    /// </summary>
    IReadOnlyList<long> Contested(long? story, int most);

    /// <summary>The numbers of the statements that reading is unsure of, the least sure first.</summary>
    IReadOnlyList<long> Unsure(long? story, int most);

    /// <summary>Whoever may be one whom the ledger knows, of the report that was taken in last first.</summary>
    IReadOnlyList<SourceTie> Undecided(long? story, int most);

    /// <summary>The numbers of the open points that a later report seems to end, those that it fits least first.</summary>
    IReadOnlyList<long> Ending(long? story, int most);

    /// <summary>The numbers of the commitments that reports tell to have been agreed, signed or denied, the newest first.</summary>
    IReadOnlyList<long> Moved(long? story, int most);
}
