using System.Collections.Immutable;
using Beleg.Desk.Language;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;
using Beleg.Text;

namespace Beleg.Desk.Search;

/// <summary>Counts by what a search can be narrowed. Only hits that are at hand are counted, so that the work is bounded.</summary>
/// <param name="session">The ledger, for the names of what is counted.</param>
/// <param name="sought">What is sought.</param>
/// <param name="words">The language of the reader.</param>
public sealed class Facets(ILedgerSession session, Sought sought, Wording words)
{
    private const int MostValues = 7;

    /// <summary>The facets of sayings; those with nothing to choose are left out.</summary>
    public ImmutableArray<Facet> Of(IReadOnlyList<SayingHit> hits) =>
        Chosen(
            Of("source", hits, h => h.Source, SourceOf, n => sought with { Source = n }, sought.Source is not null),
            Of(
                "position",
                hits,
                h => (Meaning.Position?)h.Position,
                p => words.Name(p!.Value),
                p => sought with { Position = p },
                sought.Position is not null
            ),
            Of(
                "contested",
                hits,
                h => h.IsContested ? true : (bool?)null,
                _ => words["claim.contested"],
                yes => sought with { IsContested = yes is true },
                sought.IsContested
            ),
            Of(
                "act",
                hits,
                h => (Meaning.Act?)h.Act,
                a => words.Name(a!.Value),
                a => sought with { Act = a },
                sought.Act is not null
            ),
            Outlets(hits, h => h.Outlet),
            Stories(hits, h => h.Story),
            Dates(hits, h => h.Published)
        );

    /// <summary>The facets of reports.</summary>
    public ImmutableArray<Facet> Of(IReadOnlyList<ReportHit> hits) =>
        Chosen(Outlets(hits, h => h.Outlet), Stories(hits, h => h.Story), Dates(hits, h => h.Published));

    private Facet Outlets<THit>(IReadOnlyList<THit> hits, Func<THit, string?> outlet) =>
        Of("outlet", hits, outlet, o => o!, o => sought with { Outlet = o }, sought.Outlet is not null);

    private Facet Stories<THit>(IReadOnlyList<THit> hits, Func<THit, long?> story) =>
        Of("story", hits, story, StoryOf, n => sought with { Story = n }, sought.Story is not null);

    // Years, or where all hits are of one the months of it.
    private Facet Dates<THit>(IReadOnlyList<THit> hits, Func<THit, ReportDate?> published)
    {
        var years = hits.Select(published).OfType<ReportDate>().Select(d => d.Year).Distinct().Count();
        return Of(
            "date",
            hits,
            h =>
                published(h) is not { } date ? (ReportDate?)null
                : years > 1 ? new ReportDate(date.Year)
                : new ReportDate(date.Year, date.Month),
            d => words.Date(d),
            d => sought with { From = d, To = d },
            sought.From is not null || sought.To is not null
        );
    }

    private string SourceOf(long? number) => session.Sources.Get(number!.Value)?.Name ?? $"q{number}";

    private string StoryOf(long? number) => session.Stories.Get(number!.Value)?.Title ?? $"n{number}";

    private static Facet Of<THit, TValue>(
        string key,
        IReadOnlyList<THit> hits,
        Func<THit, TValue> value,
        Func<TValue, string> name,
        Func<TValue?, Sought> with,
        bool isChosen
    )
    {
        ImmutableArray<FacetValue> values =
        [
            .. hits.Select(value)
                .Where(v => v is not null)
                .GroupBy(v => v)
                .Select(g => (Value: g.Key, Count: g.Count()))
                .OrderByDescending(v => v.Count)
                .ThenBy(v => v.Value!.ToString(), StringComparer.Ordinal)
                .Take(MostValues)
                .Select(v => new FacetValue(name(v.Value), v.Count, with(v.Value))),
        ];
        return new Facet(key, values, isChosen ? with(default) : null);
    }

    private static ImmutableArray<Facet> Chosen(params ReadOnlySpan<Facet> facets)
    {
        var chosen = ImmutableArray.CreateBuilder<Facet>();
        foreach (var facet in facets)
        {
            if (facet.Values.Length > 0 || facet.Without is not null)
                chosen.Add(facet);
        }

        return chosen.ToImmutable();
    }
}
