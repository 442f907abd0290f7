using System.ComponentModel;
using Beleg.Desk.Pages;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>What is outstanding, and what was promised.</summary>
internal static class EntryEndpoints
{
    private const string Open = "Open points";
    private const string Promised = "Commitments";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get(
                "/open-points",
                "openPoints",
                "List what reports say is outstanding, and which later report closes it.",
                OpenPoints,
                Open
            )
            .Produces<OpenNode>(contentType: ApiAnswer.Json);
        api.Get("/open-points/{id}", "openPoint", "One open point.", OpenPoint, Open)
            .Produces<OpenNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get(
                "/commitments",
                "commitments",
                "List commitments with their course over time, those of most reports first.",
                Commitments,
                Promised
            )
            .Produces<CommitmentsNode>(contentType: ApiAnswer.Json);
        api.Get("/commitments/{id}", "commitment", "One commitment.", Commitment, Promised)
            .Produces<CommitmentsNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult OpenPoints(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => OpenPointReader.OfAll(session).Skip(skip).Take(most),
            views => LedgerJson.Write(new OpenNode([.. views.Select(OpenPointNode.Of)]))
        );
    }

    private static IResult OpenPoint(DeskLedger ledger, [Description("The open point: o5.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.OpenPoint)));
    }

    private static IResult Commitments(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => CommitmentReader.List(session, skip + most).Skip(skip),
            views => LedgerJson.Write(new CommitmentsNode([.. views.Select(CommitmentNode.Of)]))
        );
    }

    private static IResult Commitment(DeskLedger ledger, [Description("The commitment: k3.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.Commitment)));
    }
}
