using System.ComponentModel;
using Beleg.Desk.Pages;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;
using Beleg.Ledger.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>Stories with their reports and claims.</summary>
internal static class StoryEndpoints
{
    private const string Tag = "Stories";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get("/stories", "stories", "List the stories, the one with the newest report first.", List, Tag)
            .Produces<StoriesNode>(contentType: ApiAnswer.Json);
        api.Get("/stories/{id}", "story", "A story: its dates, and how much in it is contested and open.", Story, Tag)
            .Produces<StoriesNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get(
                "/stories/{id}/reports",
                "storyReports",
                "The reports of a story, in the order of taking in.",
                Reports,
                Tag
            )
            .Produces<ReportsNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get(
                "/stories/{id}/claims",
                "storyClaims",
                "The claims of a story, those of most reports first.",
                Claims,
                Tag
            )
            .Produces<ClaimsNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(
        DeskLedger ledger,
        HttpContext context,
        [AsParameters] PageQuery page,
        [Description("True for those only in which a claim is contested.")] bool contested = false,
        [Description("True for those only in which something is outstanding.")] bool open = false,
        [Description("With a report of this day, month or year, or later: 2025-10-23.")] string? from = null,
        [Description("With a report of this day, month or year, or earlier.")] string? to = null,
        [Description("With a report of this outlet, by its whole name.")] string? outlet = null
    )
    {
        var filter = new StoryFilter
        {
            IsContested = contested,
            IsOpen = open,
            From = Asked.Date(from, nameof(from)),
            To = Asked.Date(to, nameof(to)),
            Outlet = string.IsNullOrEmpty(outlet) ? null : outlet,
        };
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => session.Stories.List(filter, most, skip),
            stories => LedgerJson.Write(new StoriesNode([.. stories.Select(StoryNode.Of)]))
        );
    }

    private static IResult Story(DeskLedger ledger, [Description("The story: n4.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.Story)));
    }

    private static IResult Reports(
        DeskLedger ledger,
        HttpContext context,
        [Description("The story: n4.")] string id,
        [AsParameters] PageQuery page
    )
    {
        using var session = ledger.Read();
        var numbers = session.Stories.ReportsOf(Found(session, id).Number);
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => session.Reports.Heads(numbers.Skip(skip).Take(most)),
            heads => LedgerJson.Write(new ReportsNode([.. heads.Select(ReportLineNode.Of)]))
        );
    }

    private static IResult Claims(
        DeskLedger ledger,
        HttpContext context,
        [Description("The story: n4.")] string id,
        [AsParameters] PageQuery page
    )
    {
        using var session = ledger.Read();
        var numbers = session.Stories.ClaimsOf(Found(session, id).Number);
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => numbers.Skip(skip).Take(most).Select(n => session.Claims.Get(n)!),
            claims =>
                LedgerJson.Write(new ClaimsNode([.. claims.Select(c => ClaimNode.Of(ClaimReader.Of(session, c)))]))
        );
    }

    private static Story Found(ILedgerSession session, string id) =>
        session.Stories.Get(Asked.Label(id, EntryKind.Story).Number) ?? throw ReviewEntry.Unknown(id);
}
