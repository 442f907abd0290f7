using Beleg.German.Tagging;

namespace Beleg.Lab.German.Data;

/// <summary>The tags as treebanks write them.</summary>
internal static class SttsNames
{
    /// <summary>The tag of a name, or null when it is none.</summary>
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
