using System.Collections.Immutable;
using Beleg.Desk.Frame;
using Beleg.Desk.Language;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Search;

/// <summary>What a search finds.</summary>
/// <param name="Sought">What was sought.</param>
/// <param name="Statements">A page of statements; empty where the texts of reports are asked for.</param>
/// <param name="Reports">A page of reports; empty where statements are asked for.</param>
/// <param name="StatementHits">How many statements there are, at most <see cref="MostHits"/>.</param>
/// <param name="ReportHits">How many reports there are, at most as many.</param>
/// <param name="Facets">By what the search can be narrowed.</param>
public sealed record SearchSheet(
    Sought Sought,
    Slice<FoundStatement> Statements,
    Slice<FoundReport> Reports,
    int StatementHits,
    int ReportHits,
    ImmutableArray<Facet> Facets
)
{
    /// <summary>So many hits are counted and can be paged through, those taken in last.</summary>
    public const int MostHits = 2_000;

    // Narrowed, a search goes further back.
    private const int MostLookedAt = 10_000;
    private const int OnAPage = 20;
    private const int LengthOfStatement = 320;

    /// <summary>True where nothing was sought.</summary>
    public bool IsEmpty => SearchTerms.Of(Sought.Words).IsEmpty;

    /// <summary>A page of what a search finds.</summary>
    public static SearchSheet Of(ILedgerSession session, Sought sought, Wording words, int page)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(sought);
        var looked = sought.IsNarrowed ? MostLookedAt : MostHits;
        var sayings = session.Search.Sayings(sought.Query, MostHits, looked);
        var reports = session.Search.Reports(sought.Query, MostHits, looked);
        var terms = SearchTerms.Of(sought.Words);
        var facets = new Facets(session, sought, words);
        return new SearchSheet(
            sought,
            Page(
                sought.IsInTexts ? [] : Ordered(sayings, sought, h => h.Rank, h => h.Published?.ToString()),
                StatementsOf
            ),
            Page(
                sought.IsInTexts ? Ordered(reports, sought, h => h.Rank, h => h.Published?.ToString()) : [],
                ReportsOf
            ),
            sayings.Count,
            reports.Count,
            sought.IsInTexts ? facets.Of(reports) : facets.Of(sayings)
        );

        Slice<TFound> Page<THit, TFound>(List<THit> hits, Func<IEnumerable<THit>, IEnumerable<TFound>> show) =>
            Slicing.Take(page, OnAPage, hits.Count, (most, skip) => show(hits.Skip((int)skip).Take(most)));

        IEnumerable<FoundStatement> StatementsOf(IEnumerable<SayingHit> hits)
        {
            var numbers = hits.Select(h => h.Saying).ToList();
            var known = session.Sayings.Get(numbers).ToDictionary(s => s.Number);
            return SayingReader
                .Of(session, numbers.Select(n => known[n]))
                .Select(view => new FoundStatement(view, Excerpt.Of(view.Saying.Text, terms, LengthOfStatement)));
        }

        IEnumerable<FoundReport> ReportsOf(IEnumerable<ReportHit> hits) =>
            hits.Select(h => session.Reports.Get(h.Report))
                .OfType<KeptReport>()
                .Select(report => FoundReport.Of(session, report, terms));
    }

    private static List<THit> Ordered<THit>(
        IReadOnlyList<THit> hits,
        Sought sought,
        Func<THit, double> rank,
        Func<THit, string?> date
    ) =>
        sought.IsNewestFirst
            ? [.. hits.OrderByDescending(h => date(h) ?? "", StringComparer.Ordinal)]
            : [.. hits.OrderBy(rank)];
}
