using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Deciding;

/// <summary>What can be decided on the page of a claim or a source, what was decided, and what became of the last form.</summary>
/// <param name="Label">The label of the entry.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Ground">What goes with every form on it.</param>
/// <param name="Notice">What became of the last form; null where none led here.</param>
/// <param name="History">What was decided on it, the newest first.</param>
public sealed record EntryActions(
    EntryLabel Label,
    string Address,
    DecisionGround Ground,
    DecisionNotice? Notice,
    ImmutableArray<DecisionLine> History
)
{
    /// <summary>The parameter of the words by which another entry is looked for.</summary>
    public const string FindName = "find";

    private const int MostParts = 60;

    /// <summary>The words by which another entry is looked for.</summary>
    public string? Find { get; init; }

    /// <summary>The entries that were found by them.</summary>
    public ImmutableArray<EntryCandidate> Found { get; init; } = [];

    /// <summary>What can be split off: statements of a claim, reports of a source.</summary>
    public ImmutableArray<EntryCandidate> Parts { get; init; } = [];

    /// <summary>True where it was left open whom else the source may be.</summary>
    public bool MayBeOthers { get; init; }

    /// <summary>What can be decided on a claim.</summary>
    public static EntryActions OfClaim(PageRequest request, long number)
    {
        ArgumentNullException.ThrowIfNull(request);
        var session = request.Session;
        return Of(request, new EntryLabel(EntryKind.Claim, number), Addresses.Claim(number)) with
        {
            Found = Others(EntryCandidates.Claims(session, request.Asked(FindName)), number, 'c'),
            Parts = [.. session.Sayings.OfClaim(number).Take(MostParts).Select(s => PartOf(session, s))],
        };
    }

    /// <summary>What can be decided on a source.</summary>
    public static EntryActions OfSource(PageRequest request, long number)
    {
        ArgumentNullException.ThrowIfNull(request);
        var session = request.Session;
        var ties = session.Sources.LastOfSource(number, MostParts);
        return Of(request, new EntryLabel(EntryKind.Source, number), Addresses.Source(number)) with
        {
            Found = Others(EntryCandidates.Sources(session, request.Asked(FindName)), number, 'q'),
            Parts =
            [
                .. session
                    .Reports.Heads(ties.Select(t => t.Report).Distinct())
                    .Select(r => new EntryCandidate(r.Label, r.Title ?? r.File, r.Outlet ?? "")),
            ],
            MayBeOthers = ties.Any(t => t.Verdict == Verdict.Undecided && !t.MayBe.IsEmpty),
        };
    }

    private static EntryActions Of(PageRequest request, EntryLabel label, string address) =>
        new(
            label,
            address,
            new DecisionGround(Sight.Of(request.Session, [label.ToString()]), address, address),
            DecisionNotice.Of(request),
            DecisionLine.On(request.Session, label.ToString())
        )
        {
            Find = request.Asked(FindName),
        };

    private static EntryCandidate PartOf(ILedgerSession session, Saying saying) =>
        new(
            saying.Label,
            saying.Text,
            saying.Source is { } source && session.Sources.Get(source) is { } known ? known.Name : ""
        );

    private static ImmutableArray<EntryCandidate> Others(
        ImmutableArray<EntryCandidate> found,
        long number,
        char letter
    ) => [.. found.Where(c => c.Label != $"{letter}{number}")];
}
