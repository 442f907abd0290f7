using Beleg.OpenPoints;

namespace Beleg.Exchange.Briefing;

/// <summary>What an open point has beside its words, each with its name for people.</summary>
public static class OpenPointFacts
{
    /// <summary>The facts that the report gives, in the order in which they are told.</summary>
    public static IEnumerable<(string Name, string Value)> Of(OpenPoint point, ReadingIndex index)
    {
        if (!point.Who.IsEmpty)
            yield return ("owed by", index.Names(point.Who));
        if (point.Due is { } due)
            yield return ("due", Wording.Of(due));
    }
}
