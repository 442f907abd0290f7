using Beleg.Desk.Api;
using Beleg.Desk.Assets;
using Beleg.Desk.Briefings;
using Beleg.Desk.Claims;
using Beleg.Desk.Commitments;
using Beleg.Desk.Deciding;
using Beleg.Desk.Decisions;
using Beleg.Desk.Figures;
using Beleg.Desk.Frame;
using Beleg.Desk.OpenPoints;
using Beleg.Desk.Origins;
using Beleg.Desk.Pages;
using Beleg.Desk.Reports;
using Beleg.Desk.Review;
using Beleg.Desk.Safety;
using Beleg.Desk.Search;
using Beleg.Desk.SignIn;
using Beleg.Desk.Sources;
using Beleg.Desk.Stories;
using Beleg.Desk.TakeIn;
using Beleg.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Hosting;

/// <summary>What a request goes through, in order, and where it can arrive.</summary>
internal static class DeskPipeline
{
    /// <summary>Builds it.</summary>
    public static void Build(WebApplication app, DeskOptions options, bool isLoopback)
    {
        // Before all else: who asks, and by which name, is what the proxy says.
        if (options.Proxies.Count > 0)
            app.UseForwardedHeaders();
        app.Use(SecurityHeaders.Write);
        app.UseHostFiltering();
        app.UseExceptionHandler(handler => handler.Run(ShowFailure));
        app.UseStatusCodePages(context => ShowStatus(context.HttpContext));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<AntiforgeryGate>();
        app.Use(PreferenceLinks.Take);
        MapPages(new PageRoutes(app), isLoopback);
    }

    private static void MapPages(PageRoutes pages, bool isLoopback)
    {
        AssetRoutes.Map(pages.Endpoints);
        pages.Endpoints.MapGet(
            "/",
            context =>
            {
                context.Response.Redirect(Addresses.Stories);
                return Task.CompletedTask;
            }
        );
        ClaimRoutes.Map(pages);
        ReportRoutes.Map(pages);
        StoryRoutes.Map(pages);
        BriefingRoutes.Map(pages);
        SourceRoutes.Map(pages);
        SearchRoutes.Map(pages);
        OpenPointRoutes.Map(pages);
        CommitmentRoutes.Map(pages);
        FigureRoutes.Map(pages);
        OriginRoutes.Map(pages);
        TakeInRoutes.Map(pages);
        ApiRoutes.Map(pages.Endpoints);
        DecisionRoutes.Map(pages.Endpoints);
        ReviewRoutes.Map(pages);
        DecisionPages.Map(pages);
        if (!isLoopback)
            SignInRoutes.Map(pages.Endpoints);
    }

    private static Task ShowFailure(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
        var fault = (error as FaultException)?.Fault;
        return ApiRoutes.Holds(context.Request)
            ? ApiRoutes.ShowFailure(context, status, fault)
            : PageResult.Fault(status, fault?.Label).ExecuteAsync(context);
    }

    private static Task ShowStatus(HttpContext context) =>
        ApiRoutes.Holds(context.Request)
            ? ApiRoutes.ShowFailure(context, context.Response.StatusCode, null)
            : PageResult.Fault(context.Response.StatusCode).ExecuteAsync(context);
}
