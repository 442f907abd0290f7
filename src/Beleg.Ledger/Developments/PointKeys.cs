using System.Collections.Immutable;
using System.Globalization;
using Beleg.Ledger.Claims;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>What open points are kept by, and what a later saying asks for: who owes it, what thing it is, what it is about.</summary>
public static class PointKeys
{
    // The most telling words of a question are enough to find it.
    private const int MostTerms = 4;

    /// <summary>The keys of an open point: "who:12", "thing:gutachten", "term:Anfangsverdacht".</summary>
    public static ImmutableArray<string> Of(OutstandingPoint point) =>
        [
            .. point.Who.Select(Who),
            .. Things(point.Terms),
            .. TellingTerms
                .Of(point.Terms)
                .Where(t => Thing.Of(t) is null)
                .OrderByDescending(t => t.Weight)
                .ThenBy(t => t.Word, StringComparer.Ordinal)
                .Take(MostTerms)
                .Select(t => "term:" + t.Word),
        ];

    /// <summary>The keys of the open points that a saying may have to do with.</summary>
    public static ImmutableArray<string> ToLookUp(Saying saying) =>
        [
            .. saying.Source is { } source ? [Who(source)] : ImmutableArray<string>.Empty,
            .. Things(saying.Terms),
            .. TellingTerms.Of(saying.Terms).Where(t => Thing.Of(t) is null).Select(t => "term:" + t.Word),
        ];

    private static IEnumerable<string> Things(ImmutableArray<Term> terms) =>
        terms.Select(Thing.Of).OfType<Thing>().Select(t => "thing:" + t.Family).Distinct(StringComparer.Ordinal);

    private static string Who(long source) => "who:" + source.ToString(CultureInfo.InvariantCulture);
}
