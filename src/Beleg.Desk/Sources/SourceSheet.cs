using System.Collections.Immutable;
using Beleg.Desk.Deciding;
using Beleg.Desk.Frame;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Sources;

/// <summary>A source: what it says over time, in which roles, who carries it, and who contradicts it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Timeline">How often it took which position when; null where it says nothing.</param>
/// <param name="Within">The day, month or year of which statements are shown; null for all.</param>
/// <param name="Statements">A page of its statements, those published last first.</param>
/// <param name="Denied">Claims that it makes and others reject.</param>
/// <param name="Denies">Claims that others make and it rejects.</param>
/// <param name="Carriers">Who publishes its words, and who is cited or credited for them.</param>
/// <param name="Commitments">Commitments in which it is on either side, those told last first.</param>
/// <param name="Namesakes">Who may be the same, where no report tells.</param>
public sealed record SourceSheet(
    LedgerSource Source,
    StatementTimeline? Timeline,
    ReportDate? Within,
    Slice<SourceStatement> Statements,
    ImmutableArray<SourceContradiction> Denied,
    ImmutableArray<SourceContradiction> Denies,
    ImmutableArray<Carrier> Carriers,
    ImmutableArray<CommitmentView> Commitments,
    ImmutableArray<LedgerSource> Namesakes
)
{
    /// <summary>How many statements are looked at to tell who carries them.</summary>
    public const int StatementsLookedAt = 500;

    /// <summary>What can be decided on it, and what was; null where that is not asked.</summary>
    public EntryActions? Actions { get; init; }

    private const int OnAPage = 20;
    private const int MostContested = 20;
    private const int MostCommitments = 20;

    /// <summary>Its other names, in ordinal order.</summary>
    public IEnumerable<string> OtherNames => Source.Names.Where(name => name != Source.Name);

    /// <summary>The sheet of a source, or of the one that it was merged into; null where there is none.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="number">Its number.</param>
    /// <param name="within">A day, month or year: only statements of it are listed; null for all.</param>
    /// <param name="page">Which page of its statements.</param>
    public static SourceSheet? Of(ILedgerSession session, long number, ReportDate? within, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Sources.Get(number) is not { } source)
            return null;
        var counts = session.Sayings.CountStatements(source.Number);
        var listed = counts.Where(c => within is null || IsWithin(c.Published, within.Value)).Sum(c => c.Count);
        var contradictions = ContradictionReader.Of(session, source.Number, MostContested);
        return new SourceSheet(
            source,
            StatementTimeline.Of(session.Sayings, counts),
            within,
            Slicing.Take(page, OnAPage, listed, Statements),
            [.. contradictions.Where(c => c.IsDenied).Select(SourceContradiction.Of)],
            [.. contradictions.Where(c => !c.IsDenied).Select(SourceContradiction.Of)],
            [.. session.Citations.CarriersOf(source.Number, StatementsLookedAt)],
            CommitmentsOf(session, source.Number),
            NamesakeReader.Of(session, source)
        );

        IEnumerable<SourceStatement> Statements(int most, long skip) =>
            SayingReader
                .Of(session, session.Sayings.StatementsOf(source.Number, within, most, skip))
                .Select(SourceStatement.Of);
    }

    private static bool IsWithin(ReportDate? date, ReportDate within) =>
        date is { } known && known.ToString().StartsWith(within.ToString(), StringComparison.Ordinal);

    private static ImmutableArray<CommitmentView> CommitmentsOf(ILedgerSession session, long source) =>
        [
            .. session
                .Commitments.With([source], MostCommitments)
                .Select(said => said.Course)
                .OfType<long>()
                .Distinct()
                .Select(course => CommitmentReader.Of(session, course))
                .OfType<CommitmentView>(),
        ];
}
