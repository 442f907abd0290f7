namespace Beleg.Ledger.Store;

/// <summary>
/// What people decided of pairs of sayings: that they belong to one claim, or never to one. Of a pair the last decision counts.
/// </summary>
public interface IBondTable
{
    /// <summary>Keeps what a decision makes of two sayings.</summary>
    void Add(long decision, long saying, long other, bool together);

    /// <summary>The sayings that are bound to one, with whether they belong together.</summary>
    IReadOnlyList<(long Other, bool Together)> Of(long saying);

    /// <summary>The same with the decisions that stand, the last of each pair, but for one that is left out.</summary>
    IReadOnlyList<(long Other, bool Together, long Decision)> Without(long decision, long saying);

    /// <summary>The pairs that a decision made.</summary>
    IReadOnlyList<(long Saying, long Other, bool Together)> MadeBy(long decision);

    /// <summary>Takes out what a decision made of pairs; what others made of them counts again.</summary>
    void Remove(long decision);

    /// <summary>Gives what binds a saying to the one that takes its place in another reading.</summary>
    void Rebind(long saying, long successor);

    /// <summary>Takes out what binds a saying that is no more.</summary>
    void Forget(long saying);
}
