using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Makes claims anew: those of some sayings, and of those that they are surely linked with. A claim is taken whole or not at
/// all. What is only linked with those in turn stays as it is, or one report would move all claims of a large ledger.
/// </summary>
/// <param name="session">The ledger.</param>
/// <param name="moves">Puts sayings into claims.</param>
internal sealed class Neighbourhood(ILedgerSession session, ClaimMoves moves)
{
    private readonly Dictionary<long, Saying> members = [];
    private readonly Dictionary<(long, long), double> links = [];
    private readonly HashSet<long> followed = [];

    /// <summary>One of which nobody asks what it moved.</summary>
    public Neighbourhood(ILedgerSession session)
        : this(session, new ClaimMoves(session.Sayings)) { }

    /// <summary>Makes the claims of sayings anew.</summary>
    public void Rebuild(IEnumerable<Saying> sayings)
    {
        var near = new HashSet<long>();
        foreach (var saying in sayings.Where(s => s.Counts))
        {
            Take(saying);
            near.UnionWith(SurelyLinked(saying));
        }

        foreach (var other in session.Sayings.Get(near.Where(n => !members.ContainsKey(n))))
            Take(other);
        foreach (var member in members.Keys)
            Follow(member);
        var bonds = Bonds();
        var builder = new ClaimBuilder(ClaimThresholds.Default.Linked);
        var clusters = new LinkedParts(members, links, bonds).All.SelectMany(part =>
            builder.Build(part, Likeness, bonds)
        );
        new ClaimNumbers(session, moves).Settle(members, clusters, Likeness);
    }

    /// <summary>Takes sayings out of their claims, and makes those anew from what is left.</summary>
    public void Leave(IReadOnlyList<Saying> sayings)
    {
        var leaving = sayings.Select(s => s.Number).ToHashSet();
        var claims = sayings.Select(s => s.Claim).OfType<long>().Distinct().ToList();
        foreach (var saying in sayings.Where(s => s.Claim is not null))
            moves.Put(saying, null);
        foreach (var claim in claims)
        {
            var rest = session.Sayings.OfClaim(claim).Where(s => !leaving.Contains(s.Number)).ToList();
            new Neighbourhood(session, moves).Rebuild(rest);
            if (rest.Count == 0)
                session.Claims.Set(new Claim(claim, ""));
        }
    }

    // With all that is in its claim.
    private void Take(Saying saying)
    {
        if (!saying.Counts || !members.TryAdd(saying.Number, saying) || saying.Claim is not { } claim)
            return;
        foreach (var other in session.Sayings.OfClaim(claim).Where(o => o.Counts))
            members.TryAdd(other.Number, other);
    }

    private IEnumerable<long> SurelyLinked(Saying saying) =>
        [
            .. Follow(saying.Number)
                .Where(l => l.Score >= ClaimThresholds.Default.Linked)
                .Select(l => l.OtherThan(saying.Number)),
            .. session.Bonds.Of(saying.Number).Where(b => b.Together).Select(b => b.Other),
            .. saying.TakesUp is { } other ? [other] : Array.Empty<long>(),
        ];

    private IReadOnlyList<SayingLink> Follow(long saying)
    {
        if (!followed.Add(saying))
            return [];
        var found = session.Claims.LinksOf(saying);
        foreach (var link in found)
            links[(link.Saying, link.Other)] = link.Score;
        return found;
    }

    private double Likeness(Saying one, Saying other) =>
        links.GetValueOrDefault(SayingLink.Pair(one.Number, other.Number));

    private List<SayingDecision> Bonds() =>
        [
            .. members.Keys.SelectMany(m =>
                session
                    .Bonds.Of(m)
                    .Where(b => m < b.Other && members.ContainsKey(b.Other))
                    .Select(b => new SayingDecision(m, b.Other, b.Together))
            ),
        ];
}
