namespace Beleg.Tests.Architecture;

/// <summary>The rooms of the library in the order in which text goes through them, as ARCHITECTURE.md tells it.</summary>
internal static class Rooms
{
    // A room that is not named here may not exist: the order of a new one is to be thought about.
    private static readonly string[] InOrder =
    [
        "Beleg.Text",
        "Beleg.Reasons",
        "Beleg.Faults",
        "Beleg.Models",
        "Beleg.German.Words",
        "Beleg.German.Numbers",
        "Beleg.German.Tokens",
        "Beleg.German.Sentences",
        "Beleg.German.Quotations",
        "Beleg.German.Lexicon",
        "Beleg.German.Vectors",
        "Beleg.German.Tagging",
        "Beleg.German.Trees",
        "Beleg.German.Network",
        "Beleg.German.Names",
        "Beleg.German.Phrases",
        "Beleg.German.Clauses",
        "Beleg.German",
        "Beleg.German.Times",
        "Beleg.Statements.Cues",
        "Beleg.Statements.Speakers",
        "Beleg.Statements.Rules",
        "Beleg.Statements.Network",
        "Beleg.Statements",
        "Beleg.Sources.Mentions",
        "Beleg.Sources.Resolution",
        "Beleg.Sources.Credits",
        "Beleg.Sources",
        "Beleg.Figures",
        "Beleg.Meaning.Acts",
        "Beleg.Meaning.Modalities",
        "Beleg.Meaning.Chains",
        "Beleg.Meaning.Circumstances",
        "Beleg.Meaning",
        "Beleg.Commitments.Rules",
        "Beleg.Commitments",
        "Beleg.OpenPoints",
        "Beleg.Propositions",
        "Beleg",
    ];

    /// <summary>True for a namespace that is one of the rooms.</summary>
    public static bool IsRoom(string? name) => Array.IndexOf(InOrder, name) >= 0;

    /// <summary>
    /// True when text comes to a room only after it has left the other. What lies at the root of a room is shared by all
    /// within it; only German has an order there too, for its root is the analysis that its inner rooms make.
    /// </summary>
    public static bool IsLater(string room, string than) =>
        Array.IndexOf(InOrder, room) > Array.IndexOf(InOrder, than)
        && (room is "Beleg" or "Beleg.German" || !than.StartsWith(room + ".", StringComparison.Ordinal));

    /// <summary>The room of a compiled type; null for what the compiler adds.</summary>
    public static string? Of(Type type)
    {
        if (type.HasElementType)
            return Of(type.GetElementType()!); // An array or a reference lies where its element does.
        // Runs of words are what all of German is written in.
        if (type.FullName is "Beleg.German.WordRange" or "Beleg.German.WordRanges")
            return "Beleg.German.Words";
        return IsRoom(type.Namespace) ? type.Namespace : null;
    }

    /// <summary>
    /// The room that a qualified name lies in: of "Beleg.German.Tagging.Stts" it is "Beleg.German.Tagging". Null where the
    /// name is no longer than "Beleg" or lies in another project.
    /// </summary>
    public static string? Of(string qualifiedName) =>
        InOrder
            .Where(r =>
                r != "Beleg" && (qualifiedName == r || qualifiedName.StartsWith(r + ".", StringComparison.Ordinal))
            )
            .MaxBy(r => r.Length);
}
