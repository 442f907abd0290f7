using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>The words by which a saying is looked up among those of other reports: the most telling ones.</summary>
public static class SayingKeys
{
    private const int Most = 8;

    /// <summary>The keys, the most telling first.</summary>
    public static IEnumerable<(long Key, float Weight)> Of(Saying saying)
    {
        ArgumentNullException.ThrowIfNull(saying);
        return saying
            .Terms.Where(t => t.Kind != TermKind.Number)
            .OrderByDescending(t => t.Weight)
            .ThenBy(t => t.Word, StringComparer.Ordinal)
            .Take(Most)
            .Select(t => (WordKey.Of(t.Word), t.Weight))
            .DistinctBy(k => k.Item1);
    }
}
