using System.ComponentModel;
using Beleg.Commitments;
using Beleg.Desk.Pages;
using Beleg.Ledger.Developments;
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

    private static IResult OpenPoints(
        DeskLedger ledger,
        HttpContext context,
        [AsParameters] PageQuery page,
        [Description("How it stands with them: open (else), perhaps-closed, closed or void.")] string? state = null,
        [Description("Due on this day, in this month or year, or later: 2025-10-23.")] string? from = null,
        [Description("Due on this day, in this month or year, or earlier.")] string? to = null
    )
    {
        var filter = new OpenPointFilter(Asked.Value<OpenPointState>(state, nameof(state)) ?? OpenPointState.Open)
        {
            DueFrom = Asked.Date(from, nameof(from)),
            DueTo = Asked.Date(to, nameof(to)),
        };
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => OpenPointReader.List(session, filter, most, skip),
            views => LedgerJson.Write(new OpenNode([.. views.Select(OpenPointNode.Of)]))
        );
    }

    private static IResult OpenPoint(DeskLedger ledger, [Description("The open point: o5.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.OpenPoint)));
    }

    private static IResult Commitments(
        DeskLedger ledger,
        HttpContext context,
        [AsParameters] PageQuery page,
        [Description("What kind: loan, agreement, pledge, deployment or deadline.")] string? kind = null,
        [Description("How far they have come: announced, pending, agreed, signed or denied.")] string? status = null,
        [Description("True for those only that one report denies and another does not.")] bool contested = false
    )
    {
        var filter = new CommitmentFilter
        {
            Kind = Asked.Value<CommitmentKind>(kind, nameof(kind)),
            Status = Asked.Value<CommitmentStatus>(status, nameof(status)),
            IsContested = contested,
        };
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => CommitmentReader.List(session, filter, most, skip),
            views => LedgerJson.Write(new CommitmentsNode([.. views.Select(CommitmentNode.Of)]))
        );
    }

    private static IResult Commitment(DeskLedger ledger, [Description("The commitment: k3.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.Commitment)));
    }
}
