using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Frame;

/// <summary>Addresses made from the one that was asked for.</summary>
public static class RequestLinks
{
    /// <summary>The same address with another value of one parameter.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="value">Its value; null to leave it out.</param>
    public static string With(HttpRequest request, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = QueryString.Create(
            request.Query.Where(p => p.Key != name).SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)))
        );
        if (value is not null)
            query = query.Add(name, value);
        var path = request.Path.ToUriComponent();
        return (IsLocal(path) ? path : "/") + query.ToUriComponent();
    }

    /// <summary>True for an address of this desk. "//" and "/\" would lead to another host.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..]
        && (address.Length == 1 || address[1] is not ('/' or '\\'))
        && !address.Any(char.IsControl);
}
