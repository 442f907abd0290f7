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

    /// <summary>Who takes from whom.</summary>
    public const string Origins = "/origins";

    /// <summary>An agency or outlet with the reports that go back to it.</summary>
    public const string Press = Origins + "/press";

    /// <summary>The parameter of its name.</summary>
    public const string PressName = "name";

    /// <summary>The list of figures.</summary>
    public const string Figures = "/figures";

    /// <summary>The list of open points.</summary>
    public const string OpenPoints = "/open";

    /// <summary>The list of commitments.</summary>
    public const string Commitments = "/commitments";

    /// <summary>The search.</summary>
    public const string Search = "/search";

    /// <summary>The parameter of the words that are sought.</summary>
    public const string SearchName = "q";

    /// <summary>What waits for a person.</summary>
    public const string Review = "/review";

    /// <summary>An entry to decide on: "/review?entry=r3/s4".</summary>
    public static string ToReview(string label) => $"{Review}?entry={Uri.EscapeDataString(label)}";

    /// <summary>Where the interface for programs is told and tried.</summary>
    public const string Api = "/api";

    /// <summary>Where reports are handed in.</summary>
    public const string TakeIn = "/take-in";

    /// <summary>What people decided.</summary>
    public const string Decisions = "/decisions";

    /// <summary>A decision: "/decisions/12".</summary>
    public static string Decision(long number) => $"{Decisions}/{number}";

    /// <summary>A story: "/stories/n4".</summary>
    public static string Story(long number) => $"{Stories}/n{number}";

    /// <summary>The stories in which a source speaks: "/stories?source=q2".</summary>
    public static string StoriesWith(long source) => $"{Stories}?source=q{source}";

    /// <summary>A claim: "/claims/c7".</summary>
    public static string Claim(long number) => $"{Claims}/c{number}";

    /// <summary>A report: "/reports/r3".</summary>
    public static string Report(long number) => $"{Reports}/r{number}";

    /// <summary>A source: "/sources/q2".</summary>
    public static string Source(long number) => $"{Sources}/q{number}";

    /// <summary>The reports that go back to an agency or outlet: "/origins/press?name=dpa".</summary>
    public static string PressOf(string name) => $"{Press}?{PressName}={Uri.EscapeDataString(name)}";

    /// <summary>The reports that share passages with a report: "/origins/r3".</summary>
    public static string CopiesOf(long report) => $"{Origins}/r{report}";

    /// <summary>A commitment over time: "/commitments/k3".</summary>
    public static string Commitment(long number) => $"{Commitments}/k{number}";

    /// <summary>A statement with why it was found: "/reports/r3/s4".</summary>
    public static string Statement(long report, string id) => $"{Report(report)}/{id}";

    /// <summary>The briefing on a claim or story: "/claims/c7/briefing".</summary>
    public static string BriefingOf(string address) => address + "/briefing";

    /// <summary>What was handed in together: "/take-in/b12".</summary>
    public static string Batch(long number) => $"{TakeIn}/b{number}";

    /// <summary>A text of it, counted from 1: "/take-in/b12/3".</summary>
    public static string BatchItem(long number, int item) => $"{Batch(number)}/{item}";

    /// <summary>The words of a saying in its report: "/reports/r3#s4".</summary>
    public static string Saying(long report, string id) => $"{Report(report)}#{id}";

    /// <summary>Words of a report that a browser is to find in it (text fragments, as the WICG proposes them): "/reports/r3#:~:text=neun%20Tote".</summary>
    public static string Words(long report, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        // A hyphen parts what stands before and after the words from them.
        return $"{Report(report)}#:~:text={Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal)}";
    }
}
