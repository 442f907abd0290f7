namespace Beleg.German.Tagging;

/// <summary>The tags of the STTS as treebanks write them.</summary>
public static class SttsNames
{
    /// <summary>The name of a tag: "NN", "$,".</summary>
    public static string Of(Stts tag) =>
        tag switch
        {
            Stts.Comma => "$,",
            Stts.Stop => "$.",
            Stts.Mark => "$(",
            _ => tag.ToString(),
        };

    /// <summary>The tag of a name, or null when it is none; "PROAV" is another name of PAV.</summary>
    public static Stts? Parse(string name) =>
        name switch
        {
            "$," => Stts.Comma,
            "$." => Stts.Stop,
            "$(" => Stts.Mark,
            "PROAV" => Stts.PAV,
            _ => Enum.TryParse<Stts>(name, out var tag) ? tag : null,
        };
}
