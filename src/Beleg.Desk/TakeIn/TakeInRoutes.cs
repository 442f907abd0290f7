using System.Globalization;
using Beleg.Desk.Accounts;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Desk.Safety;
using Beleg.Exchange.Input;
using Beleg.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.TakeIn;

/// <summary>The pages where reports are handed in, and what they post.</summary>
public static class TakeInRoutes
{
    /// <summary>Where a text is pasted.</summary>
    public const string TextPath = Addresses.TakeIn + "/text";

    /// <summary>Where files are uploaded.</summary>
    public const string FilesPath = Addresses.TakeIn + "/files";

    /// <summary>The field of single files.</summary>
    public const string FilesField = "files";

    /// <summary>The field of a folder, of which only what looks like a report is taken.</summary>
    public const string FolderField = "folder";

    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<TakeInPage, TakeInSheet>(
            Addresses.TakeIn,
            request => TakeInSheet.Of(request.Get<TakeInCounter>(), request.Page),
            Policies.Review
        );
        pages.Page<BatchPage, BatchSheet>(
            Addresses.TakeIn + "/b{number:long}",
            request => BatchSheet.Of(request.Get<TakeInCounter>(), request.Session, request.Number, request.Page),
            Policies.Review
        );
        var routes = pages.Endpoints;
        var limits = routes.ServiceProvider.GetRequiredService<TakeInCounter>().Limits;
        Post(routes, TextPath, TakeText, limits);
        Post(routes, FilesPath, TakeFiles, limits);
        routes
            .MapGet(Addresses.TakeIn + "/b{number:long}/{item:int:min(1)}", GiveBack)
            .RequireAuthorization(Policies.Review);
    }

    private static void Post(IEndpointRouteBuilder routes, string path, RequestDelegate take, TakeInLimits limits) =>
        routes
            .MapPost(path, take)
            .RequireAuthorization(Policies.Review)
            .RequireRateLimiting(RateRules.TakeIn)
            .WithMetadata(new PostLimit(limits.LargestPost));

    private static async Task TakeText(HttpContext context)
    {
        var counter = context.RequestServices.GetRequiredService<TakeInCounter>();
        var form = PasteForm.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        if (form.Unfit(counter.Limits) is { IsEmpty: false } unfit)
            await ShowAgain(context, TakeInSheet.Of(counter, 1) with { Form = form, Unfit = unfit });
        else
            await Take(context, counter, [form.ToHandedIn()]);
    }

    private static async Task TakeFiles(HttpContext context)
    {
        var counter = context.RequestServices.GetRequiredService<TakeInCounter>();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var files = form.Files.Where(f => f.Name == FilesField || ReportFiles.IsReport(f.FileName)).ToList();
        if (files.Count == 0)
            await ShowAgain(context, TakeInSheet.Of(counter, 1) with { HasNoFile = true });
        else
            await Take(context, counter, [.. files.Select(counter.Of)]);
    }

    private static async Task Take(HttpContext context, TakeInCounter counter, IReadOnlyList<HandedIn> texts)
    {
        try
        {
            var number = await counter.HandIn(Identity.NameOf(context.User), texts, context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = Addresses.Batch(number);
        }
        catch (FaultException e) when (e.Fault.Code == FaultCode.HandedInTooMuch)
        {
            await PageResult.Fault(StatusCodes.Status413PayloadTooLarge, e.Fault.Label).ExecuteAsync(context);
        }
    }

    private static Task ShowAgain(HttpContext context, TakeInSheet sheet) =>
        PageResult.Of<TakeInPage, TakeInSheet>(sheet, StatusCodes.Status422UnprocessableEntity).ExecuteAsync(context);

    // Never as a page: what was handed in could be one.
    private static Task GiveBack(HttpContext context)
    {
        var spool = context.RequestServices.GetRequiredService<TakeInCounter>().Spool;
        var (number, item) = (NumberOf(context, "number"), (int)NumberOf(context, "item") - 1);
        var result =
            spool.Find(number) is { } batch && item < batch.Items.Length && spool.Open(number, item) is { } content
                ? Results.File(content, "application/octet-stream", NameOf(batch.Items[item]))
                : PageResult.Fault(StatusCodes.Status404NotFound);
        return result.ExecuteAsync(context);
    }

    private static string NameOf(BatchItem item) => item.Name.Length == 0 ? "text.txt" : item.Name;

    private static long NumberOf(HttpContext context, string name) =>
        long.Parse((string)context.GetRouteValue(name)!, CultureInfo.InvariantCulture);
}
