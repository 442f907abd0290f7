using System.Globalization;
using Beleg.Desk.Frame;
using Beleg.Ledger.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Beleg.Desk.Pages;

/// <summary>What a page is made from: the ledger as it is now, and what was asked.</summary>
/// <param name="context">The request.</param>
/// <param name="session">The ledger, for this request only.</param>
public sealed class PageRequest(HttpContext context, ILedgerSession session)
{
    private const int LastPage = 1_000_000;

    /// <summary>The ledger.</summary>
    public ILedgerSession Session => session;

    /// <summary>The number in the address: 7 of "/claims/c7".</summary>
    public long Number => long.Parse((string)context.GetRouteValue("number")!, CultureInfo.InvariantCulture);

    /// <summary>A part of the address that has a name: "s4" of "/reports/r3/s4".</summary>
    public string Part(string name) => (string)context.GetRouteValue(name)!;

    /// <summary>Which page of a long list, from 1.</summary>
    public int Page =>
        int.TryParse(Asked(Pager.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            ? Math.Clamp(page, 1, LastPage)
            : 1;

    /// <summary>What was asked for by a parameter; null where it was not, or was left empty.</summary>
    public string? Asked(string name) => context.Request.Query[name] is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>
    /// What was found under the number in the address; of a number that was merged, the address of its heir.
    /// </summary>
    /// <param name="model">What was found; null for nothing.</param>
    /// <param name="number">The number that it has.</param>
    /// <param name="address">The address of a number.</param>
    public PageAnswer<TModel> OrHeir<TModel>(TModel? model, Func<TModel, long> number, Func<long, string> address)
        where TModel : class
    {
        ArgumentNullException.ThrowIfNull(number);
        ArgumentNullException.ThrowIfNull(address);
        return model is not null && number(model) != Number
            ? new PageAnswer<TModel>(null, address(number(model)))
            : model;
    }

    /// <summary>Something that lives as long as the desk.</summary>
    public T Get<T>()
        where T : notnull => context.RequestServices.GetRequiredService<T>();
}
