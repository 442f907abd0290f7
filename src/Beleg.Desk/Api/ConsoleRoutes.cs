using Beleg.Desk.Accounts;
using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.Api;

/// <summary>The page on which the interface can be tried.</summary>
internal static class ConsoleRoutes
{
    /// <summary>Where a form leads whose address has parameters in it: from there on to the address.</summary>
    public const string Leading = Addresses.Api + "/try";

    /// <summary>The parameter that names the operation.</summary>
    public const string OperationName = "operation";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Addresses.Api, ["GET", "HEAD"], Show).RequireAuthorization(Policies.Read);
        routes.MapGet(Leading, Lead).RequireAuthorization(Policies.Read);
    }

    private static async Task Show(HttpContext context)
    {
        var sheet = await SheetOf(context);
        await PageResult.Of<ConsolePage, ConsoleSheet>(sheet).ExecuteAsync(context);
    }

    private static async Task Lead(HttpContext context)
    {
        var asked = context.Request.Query;
        var sheet = await SheetOf(context);
        var operation = sheet
            .Groups.SelectMany(g => g.Operations)
            .FirstOrDefault(o => o.CanBeTried && o.Id == asked[OperationName]);
        if (operation is null)
        {
            await PageResult.Fault(StatusCodes.Status404NotFound).ExecuteAsync(context);
            return;
        }

        var path = operation.Path;
        var query = new QueryBuilder();
        foreach (var parameter in operation.Parameters)
        {
            var value = asked[parameter.Name].ToString();
            var place = $"{{{parameter.Name}}}";
            if (path.Contains(place, StringComparison.Ordinal))
                path = path.Replace(place, Uri.EscapeDataString(value), StringComparison.Ordinal);
            else if (value.Length > 0)
                query.Add(parameter.Name, value);
        }

        context.Response.Redirect(path + query);
    }

    private static async Task<ConsoleSheet> SheetOf(HttpContext context)
    {
        var provider = context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDescription.Name);
        var document = await provider.GetOpenApiDocumentAsync(context.RequestAborted);
        return ConsoleSheet.Of(document, $"{context.Request.Scheme}://{context.Request.Host}");
    }
}
