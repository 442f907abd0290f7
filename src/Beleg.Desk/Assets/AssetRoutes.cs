using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Assets;

/// <summary>Serves the assets; anybody may have them, for they tell nothing of the ledger.</summary>
public static class AssetRoutes
{
    private const string Brotli = "br";
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        foreach (var asset in AssetBundle.All)
            routes.MapMethods(asset.Address, ["GET", "HEAD"], context => Serve(context, asset)).AllowAnonymous();
    }

    private static async Task Serve(HttpContext context, Asset asset)
    {
        context.Response.Headers.CacheControl = ForEver;
        context.Response.ContentType = asset.Type;
        context.Response.Headers.Vary = "Accept-Encoding";
        // Pages are not compressed: they hold tokens beside words that others can choose (BREACH). Here nothing is secret.
        var isPacked = Takes(context.Request, Brotli);
        if (isPacked)
            context.Response.Headers.ContentEncoding = Brotli;
        var content = isPacked ? asset.Packed : asset.Content;
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static bool Takes(HttpRequest request, string encoding)
    {
        foreach (var value in request.GetTypedHeaders().AcceptEncoding)
        {
            if (value.Value == encoding)
                return value.Quality is not 0;
        }

        return false;
    }
}
