namespace Beleg.German.Tagging;

/// <summary>What follows from the order of the name tags: a beginning of each class, then its going on.</summary>
internal static class NameTags
{
    private static readonly string[] Written =
    [
        "O",
        "B-PER",
        "I-PER",
        "B-LOC",
        "I-LOC",
        "B-ORG",
        "I-ORG",
        "B-OTH",
        "I-OTH",
    ];

    /// <summary>How many tags there are.</summary>
    public static int Count => Written.Length;

    /// <summary>The tag as corpora write it: "B-PER".</summary>
    public static string Write(NameTag tag) => Written[(int)tag];

    /// <summary>Reads what corpora write; what is none of the tags is outside of names.</summary>
    public static NameTag Parse(string tag) => (NameTag)Math.Max(0, Array.IndexOf(Written, tag));

    /// <summary>True for the later words of a name.</summary>
    public static bool GoesOn(NameTag tag) => tag != NameTag.Outside && ((int)tag & 1) == 0;

    /// <summary>True when a tag may stand after another: a name goes on only after its beginning.</summary>
    public static bool MayFollow(NameTag before, NameTag tag) => !GoesOn(tag) || before == tag || before == tag - 1;
}
