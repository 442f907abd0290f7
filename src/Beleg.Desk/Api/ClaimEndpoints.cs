using System.ComponentModel;
using Beleg.Desk.Pages;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>Claims with positions, figures and origins; and which of them may be one.</summary>
internal static class ClaimEndpoints
{
    private const string Tag = "Claims";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get(
                "/claims",
                "claims",
                "List the claims, those of most reports first, with who stands how to each.",
                List,
                Tag
            )
            .Produces<ClaimsNode>(contentType: ApiAnswer.Json);
        api.Get("/claims/{id}", "claim", "All on one claim.", Claim, Tag)
            .Produces<ClaimsNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get(
                "/figures",
                "figures",
                "List the claims of which sources give figures that cannot be the same, with the figures over time.",
                Figures,
                Tag
            )
            .Produces<FiguresNode>(contentType: ApiAnswer.Json);
        api.Get(
                "/suggestions",
                "suggestions",
                "List pairs of claims that may be one, the likeliest first.",
                Suggestions,
                Tag
            )
            .Produces<SuggestionsNode>(contentType: ApiAnswer.Json);
    }

    private static IResult List(
        DeskLedger ledger,
        HttpContext context,
        [AsParameters] PageQuery page,
        [Description("True for those only that one source affirms and another rejects.")] bool contested = false
    )
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => session.Claims.List(contested, most, skip),
            claims =>
                LedgerJson.Write(new ClaimsNode([.. claims.Select(c => ClaimNode.Of(ClaimReader.Of(session, c)))]))
        );
    }

    private static IResult Claim(DeskLedger ledger, [Description("The claim: c7.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.Claim)));
    }

    private static IResult Figures(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => session.Claims.Differing(most, skip),
            claims =>
                LedgerJson.Write(
                    new FiguresNode([
                        .. claims.Select(c => new FigureSeriesNode(
                            c.Label,
                            c.Text,
                            [.. ClaimReader.FiguresOf(session, c).Select(DriftNode.Of)]
                        )),
                    ])
                )
        );
    }

    private static IResult Suggestions(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => SuggestionReader.List(session, skip + most).Skip(skip),
            views => LedgerJson.Write(new SuggestionsNode([.. views.Select(SuggestionNode.Of)]))
        );
    }
}
