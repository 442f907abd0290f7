using Beleg.Desk.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>The interface for programs: all that the pages show, as the JSON that the command line prints.</summary>
public static class ApiRoutes
{
    /// <summary>Where its description is.</summary>
    public const string Description = Doors.ApiPath + "/openapi.json";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var api = routes
            .MapGroup(Doors.ApiPath)
            .RequireAuthorization(Policies.Read)
            .AddEndpointFilter<EntityTagFilter>()
            .AddEndpointFilter<ProblemFilter>()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        ReportEndpoints.Map(api);
        ClaimEndpoints.Map(api);
        SourceEndpoints.Map(api);
        StoryEndpoints.Map(api);
        EntryEndpoints.Map(api);
        OriginEndpoints.Map(api);
        SearchEndpoints.Map(api);
        DecisionEndpoints.Map(api);
        TakeInEndpoints.Map(api);
        routes.MapOpenApi(Description).RequireAuthorization(Policies.Read);
        ConsoleRoutes.Map(routes);
    }

    /// <summary>True for an address of the interface, where an error is no page.</summary>
    public static bool Holds(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Path.StartsWithSegments(Doors.ApiPath, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The answer to an error that nothing else answered.</summary>
    public static Task ShowFailure(HttpContext context, int status, Faults.Fault? fault)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (fault is null ? Problems.Of(status) : Problems.Of(fault)).ExecuteAsync(context);
    }
}
