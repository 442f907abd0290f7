using Beleg.German.Tagging;

namespace Beleg.Exchange;

/// <summary>The tags of the STTS as treebanks write them.</summary>
internal static class XposNames
{
    public static string Of(Stts tag) =>
        tag switch
        {
            Stts.Comma => "$,",
            Stts.Stop => "$.",
            Stts.Mark => "$(",
            _ => tag.ToString(),
        };
}
