using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Beleg.Desk.Accounts;
using Beleg.Desk.Pages;
using Beleg.Desk.Safety;
using Beleg.Desk.TakeIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.Api;

/// <summary>Handing in reports, and asking how far they are.</summary>
internal static class TakeInEndpoints
{
    private const string Tag = "Taking in";
    private const string Root = "/take-in";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        var limits = api.ServiceProvider.GetRequiredService<TakeInCounter>().Limits;
        Describe(
            api.Post(
                Root + "/files",
                "takeInFiles",
                "Hand in text files, one report each, as multipart/form-data.",
                Files,
                Tag
            ),
            limits
        );
        Describe(api.Post(Root + "/texts", "takeInText", "Hand in one report as JSON.", Text, Tag), limits);
        api.Get(Root + "/{id}", "takenIn", "How far a batch is, and what became of each of its texts.", Batch, Tag)
            .RequireAuthorization(Policies.Review)
            .Produces<BatchNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void Describe(RouteHandlerBuilder operation, TakeInLimits limits) =>
        operation
            .RequireAuthorization(Policies.Review)
            .RequireRateLimiting(RateRules.TakeIn)
            .WithMetadata(new PostLimit(limits.LargestPost))
            .Produces<BatchNode>(StatusCodes.Status202Accepted, ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task<IResult> Files(
        TakeInCounter counter,
        DeskLedger ledger,
        HttpContext context,
        [Description("The files.")] IFormFileCollection files
    )
    {
        if (files.Count == 0)
            throw new WrongRequestException("Send at least one file, in any field of a form.");
        return await Take(counter, ledger, context, [.. files.Select(counter.Of)]);
    }

    private static Task<IResult> Text(TakeInCounter counter, DeskLedger ledger, HttpContext context, TextAsked asked) =>
        Take(counter, ledger, context, [asked.ToHandedIn(counter.Limits)]);

    private static IResult Batch(
        TakeInCounter counter,
        DeskLedger ledger,
        HttpContext context,
        [Description("The batch: b12.")] string id
    )
    {
        using var session = ledger.Read();
        // It changes while the ledger does not.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ETag = default;
        return NumberOf(id) is { } number && BatchNode.Of(counter, session, number) is { } node
            ? ApiAnswer.Of(Write(node))
            : Problems.Of(StatusCodes.Status404NotFound, $"No batch is called {id}; batches are b1, b2 and so on.");
    }

    private static async Task<IResult> Take(
        TakeInCounter counter,
        DeskLedger ledger,
        HttpContext context,
        IReadOnlyList<HandedIn> texts
    )
    {
        var number = await counter.HandIn(Identity.NameOf(context.User), texts, context.RequestAborted);
        context.Response.Headers.Location = $"{Doors.ApiPath}{Root}/b{number}";
        using var session = ledger.Read();
        return ApiAnswer.Of(Write(BatchNode.Of(counter, session, number)!), StatusCodes.Status202Accepted);
    }

    private static string Write(BatchNode node) => JsonSerializer.Serialize(node, ApiJson.Readable.BatchNode);

    private static long? NumberOf(string id) =>
        id is ['b', ..] && long.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
