using Beleg.Desk.Accounts;
using Beleg.Desk.Pages;
using Beleg.Ledger;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviews;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>What people decide.</summary>
internal static class DecisionEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api) =>
        api.Post(
                "/decisions",
                "decide",
                "Decide on an entry: accept, reject, correct, merge or split. Nothing is overwritten, and the custody log has it.",
                Decide,
                "Decisions"
            )
            .RequireAuthorization(Policies.Review)
            .Produces<ReviewedNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

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
        return ApiAnswer.Of(LedgerJson.Write(ReviewedNode.Of(LedgerBook.Review(ledger.Store, decision))));
    }
}
