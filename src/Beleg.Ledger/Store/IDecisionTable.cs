using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Store;

/// <summary>What people decided. Decisions are added and never changed.</summary>
public interface IDecisionTable
{
    /// <summary>Adds a decision.</summary>
    void Add(Decision decision);

    /// <summary>The decisions on an entry, the oldest first.</summary>
    IReadOnlyList<Decision> On(string subject);

    /// <summary>The decisions on what a report says, the oldest first.</summary>
    IReadOnlyList<Decision> OnSayingsOf(long report);

    /// <summary>All decisions with the hash that was written beside each, the oldest first.</summary>
    IEnumerable<(Decision Decision, string WrittenHash)> All();

    /// <summary>Keeps that two sayings belong to one claim, or never to one.</summary>
    void Bind(long saying, long other, bool together);

    /// <summary>The sayings that a person bound to one, with whether they belong together.</summary>
    IReadOnlyList<(long Other, bool Together)> BoundTo(long saying);

    /// <summary>Gives what binds a saying to the one that takes its place in another reading.</summary>
    void Rebind(long saying, long successor);
}
