namespace Beleg.Desk.Tests.Browser;

/// <summary>The pages that are tried in a browser: what screenshots are called, and where they are. Every page of the desk is here.</summary>
internal static class PagesToTry
{
    public static IReadOnlyDictionary<string, Func<StoryDesk, Uri>> All { get; } =
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
            ["not-found"] = desk => new Uri(desk.Address, "/nothing"),
            ["empty-claims"] = desk => new Uri(desk.EmptyAddress, "/claims"),
            ["empty-reports"] = desk => new Uri(desk.EmptyAddress, "/reports"),
            ["sign-in"] = desk => new Uri(desk.OpenAddress, "/sign-in"),
        };
}
