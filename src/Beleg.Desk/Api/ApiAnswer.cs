using System.Text;
using Beleg.Desk.Frame;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.Api;

/// <summary>Answers of the interface: the JSON that the command line prints, and links to the other parts of a list.</summary>
internal static class ApiAnswer
{
    /// <summary>The media type of all of them.</summary>
    public const string Json = "application/json";

    /// <summary>JSON as it is written elsewhere.</summary>
    public static IResult Of(string json, int status = StatusCodes.Status200OK) =>
        Results.Text(json, Json, Encoding.UTF8, status);

    /// <summary>A part of a list.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">Which part.</param>
    /// <param name="read">Reads entries: how many, and how many before them are left out.</param>
    /// <param name="write">Writes them as JSON.</param>
    public static IResult Part<T>(
        HttpContext context,
        PageQuery page,
        Func<int, int, IEnumerable<T>> read,
        Func<IReadOnlyList<T>, string> write
    )
    {
        var (take, skip) = (page.Take, page.Skip);
        // One more than is given, to know whether there are more.
        var found = read(take + 1, skip).Take(take + 1).ToList();
        var links = new List<string>();
        if (skip > 0)
        {
            links.Add(Link(context, "first", 0));
            links.Add(Link(context, "prev", Math.Max(0, skip - take)));
        }

        if (found.Count > take)
            links.Add(Link(context, "next", skip + take));
        if (links.Count > 0)
            context.Response.Headers.Link = string.Join(", ", links);
        return Of(write(found.Count > take ? found[..take] : found));
    }

    // RFC 8288.
    private static string Link(HttpContext context, string relation, int offset) =>
        $"<{RequestLinks.With(context.Request, "offset", offset == 0 ? null : $"{offset}")}>; rel=\"{relation}\"";
}
