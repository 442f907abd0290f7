using System.Globalization;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>Makes claims anew without what a decision made of them, under the numbers that they had before it.</summary>
internal sealed class ClaimUndo(ILedgerSession session)
{
    /// <summary>Takes the bonds of a decision on a claim out, and makes the claims anew.</summary>
    public void Unbind(long decision, IReadOnlyList<DecisionChange> changes)
    {
        var bound = session.Bonds.MadeBy(decision).SelectMany(b => new[] { b.Saying, b.Other }).Distinct().ToList();
        session.Bonds.Remove(decision);
        PutBack(changes);
        Rebuild(bound, changes);
    }

    /// <summary>
    /// Gives sayings that count back to the claims that they were in, where nothing has moved them since. What they belong to
    /// now is told when the claims are made anew; a claim keeps the number that most of its sayings have.
    /// </summary>
    public void PutBack(IEnumerable<DecisionChange> changes)
    {
        var moved = Moved(changes).ToDictionary(c => c.Entry);
        foreach (var saying in session.Sayings.Get(moved.Keys).Where(s => s.Counts))
        {
            var change = moved[saying.Number];
            if (Changeable.Word(saying.Claim) != change.After)
                continue;
            var before = Changeable.Number(change.Before);
            // A number that led to its heir is one of its own again.
            if (before is { } claim && session.Claims.Get(claim)?.Number != claim)
                session.Claims.Set(new Claim(claim, ""));
            session.Sayings.SetClaim(saying.Number, before);
        }
    }

    /// <summary>Makes the claims anew that sayings were in before and after a decision; those that nothing is left of lead on.</summary>
    public void Rebuild(IEnumerable<long> sayings, IReadOnlyList<DecisionChange> changes)
    {
        var moved = Moved(changes).ToList();
        var claims = moved
            .SelectMany(c => new[] { Changeable.Number(c.Before), Changeable.Number(c.After) })
            .OfType<long>();
        var all = session
            .Sayings.Get(sayings.Concat(moved.Select(c => c.Entry)))
            .Concat(claims.Distinct().SelectMany(session.Sayings.OfClaim))
            .DistinctBy(s => s.Number);
        new Neighbourhood(session).Rebuild(all);
        foreach (var left in moved.Select(c => c.After).OfType<string>().Distinct(StringComparer.Ordinal))
            Leave(long.Parse(left, CultureInfo.InvariantCulture), moved);
    }

    private void Leave(long claim, IEnumerable<DecisionChange> moved)
    {
        if (session.Claims.Get(claim)?.Number != claim || session.Sayings.OfClaim(claim).Count > 0)
            return;
        var heir = session
            .Sayings.Get(moved.Where(c => c.After == Changeable.Word(claim)).Select(c => c.Entry))
            .Select(s => s.Claim)
            .OfType<long>()
            .CountBy(c => c)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Select(c => (long?)c.Key)
            .FirstOrDefault();
        if (heir is { } into)
            session.Claims.Merge(claim, into);
        else
            session.Claims.Set(new Claim(claim, ""));
    }

    private static IEnumerable<DecisionChange> Moved(IEnumerable<DecisionChange> changes) =>
        changes.Where(c => c.Kind == ChangeKind.ClaimOfSaying);
}
