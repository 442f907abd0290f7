using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Safety;

/// <summary>
/// Takes no post without the token of a page of this desk, so that no other site can act in the name of a reader. It asks of
/// all posts, not of those alone that bind a form; an endpoint can only be let through by saying so.
/// </summary>
/// <param name="antiforgery">Makes and knows the tokens.</param>
public sealed class AntiforgeryGate(IAntiforgery antiforgery) : IMiddleware
{
    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var excepted =
            context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false };
        if (excepted || IsSafe(context.Request.Method))
            await next(context);
        else if (await Refusal(context) is { } status)
            context.Response.StatusCode = status;
        else
            await next(context);
    }

    private async Task<int?> Refusal(HttpContext context)
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(context) ? null : StatusCodes.Status400BadRequest;
        }
        catch (AntiforgeryValidationException e)
        {
            // The form could not be read: it is none, or too large.
            return e.InnerException is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status400BadRequest;
        }
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
