using System.ComponentModel;
using Beleg.Desk.Pages;
using Beleg.Ledger.Json;
using Beleg.Ledger.Search;
using Beleg.Ledger.Views;
using Beleg.Meaning;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>The search for statements, and in the texts of reports.</summary>
internal static class SearchEndpoints
{
    // Far down the list nobody looks; what is searched for is narrowed instead.
    private const int FurthestFound = 2_000;

    private const string Tag = "Search";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get(
                "/search",
                "search",
                "Find statements by their words in any form, by who says them, how, and when; the best first.",
                Statements,
                Tag
            )
            .Produces<FoundNode>(contentType: ApiAnswer.Json);
        api.Get(
                "/search/texts",
                "searchTexts",
                "Find reports by the words of their headlines and texts in any form; the best first.",
                Texts,
                Tag
            )
            .Produces<ReportsNode>(contentType: ApiAnswer.Json);
    }

    private static IResult Statements(
        DeskLedger ledger,
        HttpContext context,
        [AsParameters] PageQuery page,
        [Description("Words, all of which must be said, in any form.")] string? words = null,
        [Description("A part of the name of who says it.")] string? source = null,
        [Description("How the speaker stands to it: affirms, rejects, does-not-know or conditional.")]
            string? position = null,
        [Description("Published on this day, in this month or year, or later: 2025-10-23.")] string? from = null,
        [Description("Published on this day, in this month or year, or earlier.")] string? to = null
    )
    {
        var query = new SearchQuery
        {
            Words = words ?? "",
            Source = string.IsNullOrEmpty(source) ? null : source,
            Position = Asked.Value<Position>(position, nameof(position)),
            From = Asked.Date(from, nameof(from)),
            To = Asked.Date(to, nameof(to)),
        };
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            Near(page),
            (most, skip) => SayingReader.Find(session, query, skip + most).Skip(skip),
            views => LedgerJson.Write(new FoundNode([.. views.Select(FoundSayingNode.Of)]))
        );
    }

    private static IResult Texts(
        DeskLedger ledger,
        HttpContext context,
        [AsParameters] PageQuery page,
        [Description("Words, all of which must be there; \"in quotation marks\" as they stand, -without this one.")]
            string? words = null,
        [Description("Who published it, by the whole name.")] string? outlet = null,
        [Description("Published on this day, in this month or year, or later: 2025-10-23.")] string? from = null,
        [Description("Published on this day, in this month or year, or earlier.")] string? to = null
    )
    {
        var query = new SearchQuery
        {
            Words = words ?? "",
            Outlet = string.IsNullOrEmpty(outlet) ? null : outlet,
            From = Asked.Date(from, nameof(from)),
            To = Asked.Date(to, nameof(to)),
        };
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            Near(page),
            (most, skip) =>
                session
                    .Search.Reports(query, FurthestFound, FurthestFound)
                    .OrderBy(hit => hit.Rank)
                    .Skip(skip)
                    .Take(most)
                    .Select(hit => session.Reports.Head(hit.Report)!),
            heads => LedgerJson.Write(new ReportsNode([.. heads.Select(ReportLineNode.Of)]))
        );
    }

    private static PageQuery Near(PageQuery page) =>
        page.Skip <= FurthestFound
            ? page
            : throw new WrongRequestException(
                $"Of what is found the first {FurthestFound} can be had; narrow the search."
            );
}
