using Beleg.Bench.Ledgers;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;

namespace Beleg.Bench.Desks;

/// <summary>The pages of a desk that people look at, from all ages and sizes of a ledger.</summary>
internal sealed class PageKinds
{
    private const int Many = 200;
    private const int LongestClaim = 20;
    private const int DeepestPage = 40;

    private readonly ILedgerSession session;
    private readonly Draw draw = new(11);

    private PageKinds(ILedgerSession session) => this.session = session;

    /// <summary>The pages of a ledger.</summary>
    public static IReadOnlyList<PageKind> Of(ILedgerStore store)
    {
        using var reading = store.Read();
        return [.. new PageKinds(reading).All().Where(k => k.Addresses.Count > 0)];
    }

    private IEnumerable<PageKind> All()
    {
        var stories = session.Stories.List(StoryFilter.All, Many, 0).Select(s => s.Label).ToList();
        var claims = Claims().ToList();
        var large = session.Claims.List(false, LongestClaim, 0).Select(c => c.Label).ToList();
        var reports = Drawn((int)session.Reports.Last).Select(n => $"r{n}").ToList();
        var sources = session.Sources.List(Many, 0).Select(s => $"q{s.Source.Number}").ToList();
        var words = Words(claims).ToList();
        yield return Paged("stories", "/stories");
        yield return Under("story", "/stories/", stories);
        yield return Paged("claims", "/claims");
        yield return Paged("claims, contested", "/claims?contested=1");
        yield return Under("claim", "/claims/", claims.Select(c => c.Label));
        yield return Under("claim, large", "/claims/", large);
        yield return Deep("reports, any page", "/reports", session.Reports.Last / 50);
        yield return Under("report", "/reports/", reports);
        yield return Paged("sources", "/sources");
        yield return Under("source, large", "/sources/", sources.Take(LongestClaim));
        yield return Under("source", "/sources/", sources);
        yield return new PageKind("search", [.. words.Select(w => $"/search?q={Uri.EscapeDataString(w)}")]);
        foreach (var list in (string[])["figures", "commitments", "open", "origins", "decisions", "review"])
            yield return Paged(list, $"/{list}");
        yield return new PageKind("take in", ["/take-in"]);
        yield return new PageKind("API claims", [.. Offsets("/api/v1/claims")]);
        yield return Under("API claim", "/api/v1/claims/", claims.Select(c => c.Label));
        yield return new PageKind("API reports", [.. Offsets("/api/v1/reports")]);
        yield return Under("API report", "/api/v1/reports/", reports);
        yield return new PageKind(
            "API search",
            [.. words.Select(w => $"/api/v1/search?words={Uri.EscapeDataString(w)}")]
        );
    }

    // Most readers look at the first page.
    private PageKind Paged(string name, string address) =>
        new(
            name,
            [
                .. Enumerable
                    .Range(1, DeepestPage)
                    .Select(p => draw.Chance(50) ? 1 : p)
                    .Select(p => p == 1 ? address : $"{address}{(address.Contains('?') ? '&' : '?')}page={p}"),
            ]
        );

    private PageKind Deep(string name, string address, long pages) =>
        new(name, [.. Drawn((int)pages).Select(p => $"{address}?page={p}")]);

    private static PageKind Under(string name, string root, IEnumerable<string> labels) =>
        new(name, [.. labels.Select(l => root + l)]);

    private IEnumerable<string> Offsets(string address) =>
        Enumerable.Range(0, DeepestPage).Select(_ => $"{address}?offset={draw.Below(2_000)}");

    private IEnumerable<int> Drawn(int last) =>
        last < 1 ? [] : Enumerable.Range(0, Many).Select(_ => 1 + draw.Below(last));

    // Of several reports, from all ages of the ledger.
    private IEnumerable<Claim> Claims()
    {
        var last = (int)Math.Max(1, session.Claims.Count(false));
        return Enumerable
            .Range(0, Many * 100)
            .Select(_ => session.Claims.Get(1 + draw.Below(last)))
            .OfType<Claim>()
            .Where(c => c.Reports > 1)
            .Take(Many);
    }

    private IEnumerable<string> Words(IEnumerable<Claim> claims) =>
        claims
            .Select(c =>
                string.Join(' ', draw.Some([.. c.Text.Split(' ').Where(w => w.Length > 4)], draw.Between(1, 4)))
            )
            .Where(w => w.Length > 0);
}
