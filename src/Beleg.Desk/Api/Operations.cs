using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>How operations of the interface are mapped and described.</summary>
internal static class Operations
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    /// <summary>An operation that reads.</summary>
    /// <param name="api">Where.</param>
    /// <param name="pattern">Its address below the root of the interface.</param>
    /// <param name="name">Its id in the description.</param>
    /// <param name="summary">What it does, in one sentence.</param>
    /// <param name="handler">Does it.</param>
    /// <param name="tag">To which group it belongs.</param>
    public static RouteHandlerBuilder Get(
        this IEndpointRouteBuilder api,
        string pattern,
        string name,
        string summary,
        Delegate handler,
        string tag
    ) =>
        api.MapMethods(pattern, Reading, handler)
            .WithName(name)
            .WithSummary(summary)
            .WithTags(tag)
            .ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>An operation that changes something.</summary>
    /// <param name="api">Where.</param>
    /// <param name="pattern">Its address below the root of the interface.</param>
    /// <param name="name">Its id in the description.</param>
    /// <param name="summary">What it does, in one sentence.</param>
    /// <param name="handler">Does it.</param>
    /// <param name="tag">To which group it belongs.</param>
    public static RouteHandlerBuilder Post(
        this IEndpointRouteBuilder api,
        string pattern,
        string name,
        string summary,
        Delegate handler,
        string tag
    ) =>
        api.MapPost(pattern, handler)
            .WithName(name)
            .WithSummary(summary)
            .WithTags(tag)
            .AddEndpointFilter<OwnSiteFilter>()
            .DisableAntiforgery()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden);
}
