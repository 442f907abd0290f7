using System.Text;
using Beleg.Desk.Accounts;
using Beleg.Desk.Frame;
using Beleg.Desk.Language;
using Beleg.Desk.Pages;
using Beleg.Ledger.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Briefings;

/// <summary>Claims and stories as pages to print and as Markdown.</summary>
public static class BriefingRoutes
{
    /// <summary>What the address of a briefing goes on with for Markdown.</summary>
    public const string Markdown = ".md";

    private static readonly string Claim = Addresses.BriefingOf(Addresses.Claims + "/c{number:long}");
    private static readonly string Story = Addresses.BriefingOf(Addresses.Stories + "/n{number:long}");

    /// <summary>Maps them.</summary>
    public static void Map(PageRoutes pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        pages.Page<BriefingPage, Briefing>(Claim, r => Briefing.OfClaim(r.Session, r.Number));
        pages.Page<BriefingPage, Briefing>(Story, r => Briefing.OfStory(r.Session, r.Number));
        MapMarkdown(pages.Endpoints, Claim + Markdown, Briefing.OfClaim);
        MapMarkdown(pages.Endpoints, Story + Markdown, Briefing.OfStory);
    }

    private static void MapMarkdown(
        IEndpointRouteBuilder routes,
        string pattern,
        Func<ILedgerSession, long, Briefing?> find
    ) =>
        routes
            .MapGet(
                pattern,
                (long number, DeskLedger ledger, Wording words, HttpRequest request) =>
                {
                    using var session = ledger.Read();
                    return find(session, number) is { } briefing
                        ? Results.File(
                            Encoding.UTF8.GetBytes(BriefingMarkdown.Write(briefing, words, HomeOf(request))),
                            "text/markdown; charset=utf-8",
                            $"beleg-{briefing.Label}.md"
                        )
                        : PageResult.Fault(StatusCodes.Status404NotFound);
                }
            )
            .RequireAuthorization(Policies.Read);

    // Links in a document have to lead back from wherever it is read.
    private static string HomeOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
