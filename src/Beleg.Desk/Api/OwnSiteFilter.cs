using Beleg.Desk.Accounts;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Api;

/// <summary>
/// Takes no post that the page of another site sends in the name of a reader: browsers say where a request comes from. Scripts say
/// nothing; and whoever shows a token means it.
/// </summary>
internal sealed class OwnSiteFilter : IEndpointFilter
{
    private const string FetchSite = "Sec-Fetch-Site";

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return TokenDoor.Carries(request) || IsFromHere(request)
            ? next(context)
            : ValueTask.FromResult<object?>(
                Problems.Of(StatusCodes.Status403Forbidden, "Posts from the pages of other sites are not taken.")
            );
    }

    private static bool IsFromHere(HttpRequest request) =>
        request.Headers[FetchSite].ToString() switch
        {
            "same-origin" or "none" => true,
            "" => request.Headers.Origin.ToString() is not { Length: > 0 } origin
                || origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
}
