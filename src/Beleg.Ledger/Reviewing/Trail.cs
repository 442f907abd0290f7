using Beleg.Ledger.Identities;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Changes what a decision changes and keeps what it was before, so that the decision can be undone.</summary>
/// <param name="session">The ledger.</param>
/// <param name="decision">The number of the decision.</param>
internal sealed class Trail(ILedgerSession session, long decision)
{
    private readonly Changeable changeable = new(session);

    /// <summary>Puts sayings into claims.</summary>
    public ClaimMoves Moves { get; } = new(session.Sayings);

    /// <summary>Sets something.</summary>
    public void Set(ChangeKind kind, long entry, string? value, string name = "")
    {
        Keep(kind, entry, value, name);
        changeable.Set(kind, entry, name, value);
    }

    /// <summary>Sets something to a number.</summary>
    public void Set(ChangeKind kind, long entry, long value) => Set(kind, entry, Changeable.Word(value));

    /// <summary>Puts a commitment of a report into a course.</summary>
    public void SetCourse(long commitment, long course, IEnumerable<string> because) =>
        Set(ChangeKind.CourseOfCommitment, commitment, Changeable.Lines(course, because));

    /// <summary>Puts a source of a report into one of the ledger.</summary>
    public void SetSource(SourceTie tie, long source, string because) =>
        Set(ChangeKind.SourceInReport, tie.Report, Changeable.Lines(source, [because]), tie.Name);

    /// <summary>Keeps where a source of a report was that is put into another one of the ledger with many at once.</summary>
    public void KeepSource(SourceTie tie, long source) =>
        Keep(ChangeKind.SourceInReport, tie.Report, Changeable.Lines(source, [tie.Because]), tie.Name);

    /// <summary>Keeps what something is that is set elsewhere, for many at once.</summary>
    public void Keep(ChangeKind kind, long entry, string? value, string name = "") =>
        session.Changes.Add(
            decision,
            new DecisionChange(kind, entry, changeable.Now(kind, entry, name), value) { Name = name }
        );

    /// <summary>Binds two sayings together, or apart.</summary>
    public void Bind(long saying, long other, bool together) => session.Bonds.Add(decision, saying, other, together);

    /// <summary>Keeps which sayings were moved from claim to claim; the last thing to do.</summary>
    public void Close()
    {
        foreach (var change in Moves.All)
            session.Changes.Add(decision, change);
    }
}
