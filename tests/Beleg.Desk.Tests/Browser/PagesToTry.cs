namespace Beleg.Desk.Tests.Browser;

/// <summary>The pages that are tried in a browser: what screenshots are called, and where they are. Every page of the desk is here.</summary>
internal static class PagesToTry
{
    private static readonly string[] Named =
        Environment.GetEnvironmentVariable("BELEG_PAGES")?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>All pages, or those that BELEG_PAGES names, parted by commas.</summary>
    public static IReadOnlyDictionary<string, Func<StoryDesk, Uri>> All =>
        Every.Where(p => Named.Length == 0 || Named.Contains(p.Key)).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, Func<StoryDesk, Uri>> Every { get; } =
        new Dictionary<string, Func<StoryDesk, Uri>>(StringComparer.Ordinal)
        {
            ["stories"] = desk => new Uri(desk.Address, "/stories"),
            ["stories-none"] = desk => new Uri(desk.Address, "/stories?outlet=Niemand&from=2026-05-01"),
            ["story"] = desk => new Uri(desk.Address, "/stories/n1"),
            ["empty-stories"] = desk => new Uri(desk.EmptyAddress, "/stories"),
            ["claims"] = desk => new Uri(desk.Address, "/claims"),
            ["claims-contested"] = desk => new Uri(desk.Address, "/claims?contested=1"),
            ["claim"] = desk => new Uri(desk.Address, desk.ContestedClaim),
            ["claim-hostile"] = desk => new Uri(desk.Address, desk.HostileClaim),
            ["reports"] = desk => new Uri(desk.Address, "/reports"),
            ["report"] = desk => new Uri(desk.Address, "/reports/r1#s2"),
            ["statement"] = desk => new Uri(desk.Address, "/reports/r1/s2"),
            ["briefing-claim"] = desk => new Uri(desk.Address, desk.ContestedClaim + "/briefing"),
            ["briefing-story"] = desk => new Uri(desk.Address, "/stories/n1/briefing"),
            ["briefing-hostile"] = desk => new Uri(desk.Address, desk.HostileClaim + "/briefing"),
            ["report-hostile"] = desk => new Uri(desk.Address, desk.HostileReport),
            ["report-long"] = desk => new Uri(desk.Address, "/reports/r14"),
            ["sources"] = desk => new Uri(desk.Address, "/sources"),
            ["sources-none"] = desk => new Uri(desk.Address, "/sources?name=xyz"),
            ["source"] = desk => new Uri(desk.Address, desk.ContestedSource),
            ["search"] = desk => new Uri(desk.Address, "/search"),
            ["search-statements"] = desk => new Uri(desk.Address, "/search?q=brand"),
            ["search-texts"] = desk => new Uri(desk.Address, "/search?q=%22neun+Tote%22+-pegel&in=texts"),
            ["search-narrowed"] = desk => new Uri(desk.Address, "/search?q=stra%C3%9Fe&position=affirms&sort=new"),
            ["search-none"] = desk => new Uri(desk.Address, "/search?q=gibtesnicht"),
            ["figures"] = desk => new Uri(desk.Address, "/figures"),
            ["origins"] = desk => new Uri(desk.Address, "/origins"),
            ["origins-group"] = desk => new Uri(desk.Address, desk.CopiedReport),
            ["origins-press"] = desk => new Uri(desk.Address, "/origins/press?name=dpa"),
            ["open"] = desk => new Uri(desk.Address, "/open"),
            ["open-closed"] = desk => new Uri(desk.Address, "/open?state=perhaps-closed"),
            ["commitments"] = desk => new Uri(desk.Address, "/commitments"),
            ["commitment"] = desk => new Uri(desk.Address, "/commitments/k1"),
            ["take-in"] = desk => new Uri(desk.Address, "/take-in"),
            ["batch"] = desk => new Uri(desk.Address, "/take-in/b1"),
            ["empty-take-in"] = desk => new Uri(desk.EmptyAddress, "/take-in"),
            ["api"] = desk => new Uri(desk.Address, "/api"),
            ["review"] = desk => new Uri(desk.Address, "/review"),
            ["review-points"] = desk => new Uri(desk.Address, "/review?kind=open-points"),
            ["review-commitments"] = desk => new Uri(desk.Address, "/review?kind=commitments"),
            ["review-sources"] = desk => new Uri(desk.Address, "/review?kind=sources"),
            ["review-claims"] = desk => new Uri(desk.Address, "/review?kind=claims"),
            ["review-unsure"] = desk => new Uri(desk.Address, "/review?kind=unsure&later=r1/s1"),
            ["review-hostile"] = desk => new Uri(desk.Address, "/review?entry=r12/s1&speaker=Sandmann&find=Damm"),
            ["empty-review"] = desk => new Uri(desk.EmptyAddress, "/review"),
            ["decisions"] = desk => new Uri(desk.DecidedAddress, "/decisions"),
            ["decision"] = desk => new Uri(desk.DecidedAddress, "/decisions/2"),
            ["decision-standing"] = desk => new Uri(desk.DecidedAddress, "/decisions/3"),
            ["empty-decisions"] = desk => new Uri(desk.EmptyAddress, "/decisions"),
            ["not-found"] = desk => new Uri(desk.Address, "/nothing"),
            ["empty-claims"] = desk => new Uri(desk.EmptyAddress, "/claims"),
            ["empty-reports"] = desk => new Uri(desk.EmptyAddress, "/reports"),
            ["empty-sources"] = desk => new Uri(desk.EmptyAddress, "/sources"),
            ["empty-figures"] = desk => new Uri(desk.EmptyAddress, "/figures"),
            ["empty-origins"] = desk => new Uri(desk.EmptyAddress, "/origins"),
            ["empty-open"] = desk => new Uri(desk.EmptyAddress, "/open"),
            ["empty-commitments"] = desk => new Uri(desk.EmptyAddress, "/commitments"),
            ["sign-in"] = desk => new Uri(desk.OpenAddress, "/sign-in"),
        };
}
