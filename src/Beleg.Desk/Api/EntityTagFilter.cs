using System.Security.Cryptography;
using System.Text;
using Beleg.Desk.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Beleg.Desk.Api;

/// <summary>
/// Gives answers about the ledger a weak entity tag, of the state of the ledger and what is asked, and says "not modified" to who has
/// it already (RFC 9110, 13.1.2). The tag is taken before the ledger is read: an answer can be newer than its tag, never older.
/// </summary>
/// <param name="ledger">The ledger.</param>
internal sealed class EntityTagFilter(DeskLedger ledger) : IEndpointFilter
{
    private const int TagLength = 24;

    // Another build may answer otherwise.
    private static readonly Guid Build = typeof(EntityTagFilter).Module.ModuleVersionId;

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return await next(context);
        // What could not be understood is refused after the filters, and has no state.
        if (response.StatusCode >= StatusCodes.Status400BadRequest)
            return await next(context);
        var tag = TagOf(request);
        response.GetTypedHeaders().ETag = tag;
        var known = request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(tag, useStrongComparison: false)))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        var answer = await next(context);
        if (answer is IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest })
            response.Headers.ETag = default;
        return answer;
    }

    private EntityTagHeaderValue TagOf(HttpRequest request)
    {
        string state;
        using (var session = ledger.Read())
            state = LedgerState.Of(session);
        var asked = $"{Build}\n{state}\n{request.Path}\n{request.QueryString}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked)));
        return new EntityTagHeaderValue($"\"{hash[..TagLength]}\"", isWeak: true);
    }
}
