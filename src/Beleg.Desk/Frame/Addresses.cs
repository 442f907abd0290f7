namespace Beleg.Desk.Frame;

/// <summary>Where things are found on the desk.</summary>
public static class Addresses
{
    /// <summary>The list of stories, where the desk begins.</summary>
    public const string Stories = "/stories";

    /// <summary>The list of claims.</summary>
    public const string Claims = "/claims";

    /// <summary>The list of reports.</summary>
    public const string Reports = "/reports";

    /// <summary>The list of sources.</summary>
    public const string Sources = "/sources";

    /// <summary>A story: "/stories/n4".</summary>
    public static string Story(long number) => $"{Stories}/n{number}";

    /// <summary>A claim: "/claims/c7".</summary>
    public static string Claim(long number) => $"{Claims}/c{number}";

    /// <summary>A report: "/reports/r3".</summary>
    public static string Report(long number) => $"{Reports}/r{number}";

    /// <summary>A source: "/sources/q2".</summary>
    public static string Source(long number) => $"{Sources}/q{number}";

    /// <summary>A statement with why it was found: "/reports/r3/s4".</summary>
    public static string Statement(long report, string id) => $"{Report(report)}/{id}";

    /// <summary>The briefing on a claim or story: "/claims/c7/briefing".</summary>
    public static string BriefingOf(string address) => address + "/briefing";

    /// <summary>The words of a saying in its report: "/reports/r3#s4".</summary>
    public static string Saying(long report, string id) => $"{Report(report)}#{id}";
}
