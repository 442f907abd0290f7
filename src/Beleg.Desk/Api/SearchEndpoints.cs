using System.ComponentModel;
using Beleg.Desk.Pages;
using Beleg.Ledger.Json;
using Beleg.Ledger.Search;
using Beleg.Ledger.Views;
using Beleg.Meaning;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>The search for statements.</summary>
internal static class SearchEndpoints
{
    // Far down the list nobody looks; what is searched for is narrowed instead.
    private const int FurthestFound = 2_000;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder api) =>
        api.Get(
                "/search",
                "search",
                "Find statements by their words in any form, by who says them, how, and when; the best first.",
                Search,
                "Search"
            )
            .Produces<FoundNode>(contentType: ApiAnswer.Json);

    private static IResult Search(
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
        if (page.Skip > FurthestFound)
            throw new WrongRequestException(
                $"Of what is found the first {FurthestFound} can be had; narrow the search."
            );
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => SayingReader.Find(session, query, skip + most).Skip(skip),
            views => LedgerJson.Write(new FoundNode([.. views.Select(FoundSayingNode.Of)]))
        );
    }
}
