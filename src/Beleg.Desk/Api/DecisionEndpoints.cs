using System.ComponentModel;
using Beleg.Desk.Accounts;
using Beleg.Desk.Pages;
using Beleg.Ledger;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>What people decide, and take back.</summary>
internal static class DecisionEndpoints
{
    private const string Tag = "Decisions";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get(
                "/decisions",
                "decisions",
                "List what people decided, the newest first, what was taken back too.",
                List,
                Tag
            )
            .Produces<DecisionsNode>(contentType: ApiAnswer.Json);
        api.Post(
                "/decisions",
                "decide",
                "Decide on an entry: accept, reject, correct, merge or split. Nothing is overwritten, and the custody log has it.",
                Decide,
                Tag
            )
            .RequireAuthorization(Policies.Review)
            .Produces<ReviewedNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.Post(
                "/decisions/{number}/undo",
                "undo",
                "Take a decision back: the ledger counts as if it had never been made, and the custody log tells who undid it.",
                Undo,
                Tag
            )
            .RequireAuthorization(Policies.Review)
            .Produces<ReviewedNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static IResult List(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            // They are numbered from 1 and none is left out.
            (most, skip) => session.Decisions.List(most, session.Decisions.Last - skip + 1),
            decisions => LedgerJson.Write(new DecisionsNode([.. decisions.Select(d => ReviewedNode.Of(session, d))]))
        );
    }

    private static IResult Decide(DeskLedger ledger, TimeProvider time, HttpContext context, DecisionAsked asked)
    {
        var verdict =
            Asked.Value<ReviewVerdict>(asked.Verdict, "verdict")
            ?? throw new WrongRequestException("A decision has a verdict: accept, reject, correct, merge or split.");
        var decision = new Decision(asked.Id ?? "", verdict, Identity.NameOf(context.User), time.GetUtcNow())
        {
            Field = asked.Field,
            Value = asked.Value,
            Note = asked.Note,
        };
        // Places come as code points, and the ledger counts UTF-16.
        using (var session = ledger.Read())
            decision = OutsidePlaces.Inside(session, decision);
        return Told(ledger, LedgerBook.Review(ledger.Store, decision));
    }

    private static IResult Undo(
        DeskLedger ledger,
        TimeProvider time,
        HttpContext context,
        [Description("The number of the decision.")] long number
    ) => Told(ledger, LedgerBook.Undo(ledger.Store, number, Identity.NameOf(context.User), time.GetUtcNow()));

    private static IResult Told(DeskLedger ledger, KeptDecision kept)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(LedgerJson.Write(ReviewedNode.Of(session, kept)));
    }
}
