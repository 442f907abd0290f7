using Beleg.Desk.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.Pages;

/// <summary>Where pages are told to the desk.</summary>
/// <param name="routes">The addresses.</param>
public sealed class PageRoutes(IEndpointRouteBuilder routes)
{
    /// <summary>For what is no page of the ledger: posts, downloads.</summary>
    public IEndpointRouteBuilder Endpoints => routes;

    /// <summary>A page for everybody who may read the ledger, or only for those whom another policy lets in.</summary>
    /// <typeparam name="TPage">The component that lays it out.</typeparam>
    /// <typeparam name="TModel">What it shows.</typeparam>
    /// <param name="pattern">Its address: "/claims/c{number:long}".</param>
    /// <param name="find">Makes the model from the ledger; nothing gives the page of what is not found.</param>
    /// <param name="policy">One of <see cref="Policies"/>.</param>
    public void Page<TPage, TModel>(
        string pattern,
        Func<PageRequest, PageAnswer<TModel>> find,
        string policy = Policies.Read
    )
        where TPage : DeskPage<TModel>
        where TModel : class =>
        routes
            .MapMethods(pattern, ["GET", "HEAD"], context => Answer<TPage, TModel>(context, find))
            .RequireAuthorization(policy);

    private static Task Answer<TPage, TModel>(HttpContext context, Func<PageRequest, PageAnswer<TModel>> find)
        where TPage : DeskPage<TModel>
        where TModel : class
    {
        PageAnswer<TModel> answer;
        // The ledger is let go before anything is laid out or sent: a slow reader holds nothing.
        using (var session = context.RequestServices.GetRequiredService<DeskLedger>().Read())
            answer = find(new PageRequest(context, session));
        var result =
            answer.Model is { } model ? PageResult.Of<TPage, TModel>(model)
            : answer.MovedTo is { } address ? Results.Redirect(address)
            : PageResult.Fault(StatusCodes.Status404NotFound);
        return result.ExecuteAsync(context);
    }
}
