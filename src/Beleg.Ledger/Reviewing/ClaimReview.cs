using Beleg.Ledger.Claims;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Decisions on claims: two are one or never one, or a saying is no part of one.</summary>
internal sealed class ClaimReview(ILedgerSession session, Trail trail)
{
    public void Carry(Decision decision, EntryLabel label)
    {
        var claim = session.Claims.Get(label.Number) ?? throw ReviewEntry.Unknown(decision.Subject);
        switch (decision.Verdict)
        {
            case ReviewVerdict.Accept:
                Bind(session.Sayings.OfClaim(claim.Number), together: true);
                break;
            case ReviewVerdict.Reject:
                Bind(session.Sayings.OfClaim(claim.Number), together: false);
                break;
            case ReviewVerdict.Merge:
                Merge(claim, decision);
                break;
            case ReviewVerdict.Split when decision.Named(EntryKind.Claim) is not null:
                Part(claim, decision);
                break;
            case ReviewVerdict.Split:
                Split(claim, decision);
                break;
            default:
                throw Unfit.Verdict(decision, "accept, reject, merge c9, split c9, split r3/s4");
        }
    }

    private void Merge(Claim claim, Decision decision)
    {
        var other =
            Other(claim, decision)
            ?? throw Unfit.Of($"{decision.Subject} can be merged with another claim, as c9; {decision.Value} is none.");
        new Neighbourhood(session, trail.Moves).Rebuild(Bind(claim, other, together: true));
    }

    // They are two already; from now on they stay so, and nobody is asked again.
    private void Part(Claim claim, Decision decision)
    {
        var other =
            Other(claim, decision)
            ?? throw Unfit.Of($"{decision.Subject} can be kept apart from another claim; {decision.Value} is none.");
        Bind(claim, other, together: false);
    }

    private Claim? Other(Claim claim, Decision decision) =>
        decision.Named(EntryKind.Claim) is { } label
        && session.Claims.Get(label.Number) is { } other
        && other.Number != claim.Number
            ? other
            : null;

    private List<Saying> Bind(Claim claim, Claim other, bool together)
    {
        var mine = session.Sayings.OfClaim(claim.Number);
        var theirs = session.Sayings.OfClaim(other.Number);
        foreach (var one in mine)
        {
            foreach (var another in theirs)
                trail.Bind(one.Number, another.Number, together);
        }

        return [.. mine, .. theirs];
    }

    private void Split(Claim claim, Decision decision)
    {
        var saying = decision.Named(EntryKind.Saying) is { } label
            ? session.Sayings.Find(label.Number, label.Saying!)
            : null;
        if (saying?.Claim != claim.Number || saying is null)
            throw Unfit.Of($"{decision.Value} is no part of {decision.Subject}; name one of its sayings, as r3/s4.");
        var rest = session.Sayings.OfClaim(claim.Number).Where(s => s.Number != saying.Number).ToList();
        foreach (var other in rest)
            trail.Bind(saying.Number, other.Number, together: false);
        new Neighbourhood(session, trail.Moves).Rebuild([saying, .. rest]);
    }

    private void Bind(IReadOnlyList<Saying> sayings, bool together)
    {
        for (var i = 0; i < sayings.Count; i++)
        {
            for (var j = i + 1; j < sayings.Count; j++)
                trail.Bind(sayings[i].Number, sayings[j].Number, together);
        }

        new Neighbourhood(session, trail.Moves).Rebuild(sayings);
    }
}
