using Beleg.Ledger.Claims;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Decisions on claims: two are one, or a saying is no part of one.</summary>
internal sealed class ClaimReview(ILedgerSession session)
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
            case ReviewVerdict.Split:
                Split(claim, decision);
                break;
            default:
                throw Unfit.Verdict(decision, "accept, reject, merge c9, split r3/s4");
        }
    }

    private void Merge(Claim claim, Decision decision)
    {
        var other = decision.Named(EntryKind.Claim) is { } label ? session.Claims.Get(label.Number) : null;
        if (other is null || other.Number == claim.Number)
            throw Unfit.Of($"{decision.Subject} can be merged with another claim, as c9; {decision.Value} is none.");
        var mine = session.Sayings.OfClaim(claim.Number);
        var theirs = session.Sayings.OfClaim(other.Number);
        foreach (var one in mine)
        {
            foreach (var another in theirs)
                session.Decisions.Bind(one.Number, another.Number, together: true);
        }

        new Neighbourhood(session).Rebuild([.. mine, .. theirs]);
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
            session.Decisions.Bind(saying.Number, other.Number, together: false);
        new Neighbourhood(session).Rebuild([saying, .. rest]);
    }

    private void Bind(IReadOnlyList<Saying> sayings, bool together)
    {
        for (var i = 0; i < sayings.Count; i++)
        {
            for (var j = i + 1; j < sayings.Count; j++)
                session.Decisions.Bind(sayings[i].Number, sayings[j].Number, together);
        }

        new Neighbourhood(session).Rebuild(sayings);
    }
}
