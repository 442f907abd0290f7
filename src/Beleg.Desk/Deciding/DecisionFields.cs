namespace Beleg.Desk.Deciding;

/// <summary>The fields of a form by which somebody decides.</summary>
public static class DecisionFields
{
    /// <summary>The label of the entry.</summary>
    public const string Subject = "subject";

    /// <summary>The verdict: "accept".</summary>
    public const string Verdict = "verdict";

    /// <summary>The label of the other entry, where two are merged or split.</summary>
    public const string Value = "value";

    /// <summary>Why, in the person's words.</summary>
    public const string Note = "note";

    /// <summary>The labels of all entries that the person had before them, parted by blanks.</summary>
    public const string Entries = "entries";

    /// <summary>What had been decided on them.</summary>
    public const string Stamp = "stamp";

    /// <summary>The address to go on to.</summary>
    public const string Return = "return";

    /// <summary>The address where the entry is, to come back to where nothing could be decided.</summary>
    public const string Look = "look";

    /// <summary>The numbers of decisions that are undone: "12" or "12-14".</summary>
    public const string Decisions = "decisions";

    /// <summary>How many runs of words a form offers for the extent of a statement; more where it has more.</summary>
    public const int Runs = 2;

    /// <summary>How many runs are read at most.</summary>
    public const int MostRuns = 8;

    /// <summary>The values that can be corrected, as the ledger calls them, in the order in which they are.</summary>
    public static IReadOnlyList<string> Corrections { get; } =
    ["speaker", "position", "act", "modality", "negated", "name", "closedBy", Extent];

    /// <summary>The extent of a statement; in a form two fields for each run of words.</summary>
    public const string Extent = "extent";

    /// <summary>The field that holds what a value was.</summary>
    public static string Was(string field) => "was-" + field;

    /// <summary>The field of the first character of a run of words, from 1.</summary>
    public static string From(int run) => $"from-{run}";

    /// <summary>The field of the character after the last.</summary>
    public static string To(int run) => $"to-{run}";
}
