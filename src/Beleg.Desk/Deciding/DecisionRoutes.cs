using Beleg.Desk.Accounts;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Faults;
using Beleg.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.Deciding;

/// <summary>Where forms go by which somebody decides. What became of it is told on the page that follows.</summary>
public static class DecisionRoutes
{
    /// <summary>Where decisions go.</summary>
    public const string Decide = "/decisions";

    /// <summary>Where they are undone.</summary>
    public const string Undo = "/decisions/undo";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        routes.MapPost(Decide, TakeDecision).RequireAuthorization(Policies.Review);
        routes.MapPost(Undo, TakeBack).RequireAuthorization(Policies.Review);
    }

    private static async Task TakeDecision(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (DecisionPost.Read(form, Identity.NameOf(context.User), Now(context)) is not { } post)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (post.Decisions.IsEmpty)
        {
            context.Response.Redirect(Told(post.Look, DecisionNotice.UnchangedName, "1"));
            return;
        }

        try
        {
            var written = LedgerBook.Review(Store(context), post.Decisions, post.Seen);
            context.Response.Redirect(
                Told(post.Return, DecisionNotice.DecidedName, DecisionRange.Of(written).ToString())
            );
        }
        catch (FaultException e) when (e.Fault.Code == FaultCode.EntryChanged)
        {
            context.Response.Redirect(Told(post.Look, DecisionNotice.ChangedName, post.Decisions[0].Subject));
        }
        catch (FaultException e) when (StatusOf(e.Fault.Code) is { } status)
        {
            await PageResult.Fault(status, e.Fault.Label).ExecuteAsync(context);
        }
    }

    private static async Task TakeBack(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (DecisionRange.Parse(form[DecisionFields.Decisions]) is not { } range)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var address = DecisionPost.Local(form[DecisionFields.Return]);
        try
        {
            LedgerBook.Undo(Store(context), range.Backwards, Identity.NameOf(context.User), Now(context));
            context.Response.Redirect(Told(address, DecisionNotice.UndoneName, range.ToString()));
        }
        catch (FaultException e) when (e.Fault.Code is FaultCode.UndoneAlready or FaultCode.CannotUndo)
        {
            // Its page tells who took it back, or what stands on it and has to be taken back first.
            context.Response.Redirect(Addresses.Decision(range.Last));
        }
        catch (FaultException e) when (StatusOf(e.Fault.Code) is { } status)
        {
            await PageResult.Fault(status, e.Fault.Label).ExecuteAsync(context);
        }
    }

    private static int? StatusOf(FaultCode code) =>
        code switch
        {
            FaultCode.NoSuchEntry => StatusCodes.Status404NotFound,
            FaultCode.UnfitDecision => StatusCodes.Status422UnprocessableEntity,
            _ => null,
        };

    private static Ledger.Store.ILedgerStore Store(HttpContext context) =>
        context.RequestServices.GetRequiredService<DeskLedger>().Store;

    private static DateTimeOffset Now(HttpContext context) =>
        context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    private static string Told(string address, string name, string value) =>
        QueryHelpers.AddQueryString(address, name, value);
}
