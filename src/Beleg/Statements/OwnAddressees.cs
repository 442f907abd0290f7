namespace Beleg.Statements;

/// <summary>
/// Takes from a statement within another the addressee that is part of the outer one's speaker: in "Laut einem Vertreter der
/// Regierung haben sich die Partner geeinigt, …" the partners do not speak to the government.
/// </summary>
internal static class OwnAddressees
{
    // A statement within another stands near it in the order in which they were found.
    private const int Reach = 12;

    /// <summary>The findings in their order, each with an addressee of its own or none.</summary>
    public static List<Finding> Keep(List<Finding> findings)
    {
        var kept = new List<Finding>(findings.Count);
        for (var i = 0; i < findings.Count; i++)
            kept.Add(IsAnothers(findings, i) ? findings[i] with { Addressee = [] } : findings[i]);
        return kept;
    }

    private static bool IsAnothers(List<Finding> findings, int at)
    {
        var own = findings[at];
        if (own.Addressee.IsEmpty)
            return false;
        for (var i = Math.Max(0, at - Reach); i < Math.Min(findings.Count, at + Reach); i++)
        {
            var other = findings[i];
            if (
                i != at
                && !other.Content.SequenceEqual(own.Content)
                && own.Addressee.All(a => other.Speaker.Any(s => s.Contains(a)))
                && own.Content.All(c => other.Content.Any(r => r.Contains(c)))
            )
                return true;
        }

        return false;
    }
}
