using System.ComponentModel;
using Beleg.Desk.Origins;
using Beleg.Desk.Pages;
using Beleg.Ledger.Json;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>Where reports come from: those with the same passages, and who takes from whom.</summary>
internal static class OriginEndpoints
{
    private const string Tag = "Origins";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get(
                "/origins",
                "origins",
                "List groups of reports that share passages, those that are copied most first.",
                Groups,
                Tag
            )
            .Produces<CopyGroupsNode>(contentType: ApiAnswer.Json);
        api.Get(
                "/origins/{id}",
                "originsOfReport",
                "The reports that share passages with a report; no group where there are none.",
                Group,
                Tag
            )
            .Produces<CopyGroupsNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get(
                "/press",
                "press",
                "List the agencies and outlets that reports credit, cite or copy, the most first.",
                Press,
                Tag
            )
            .Produces<PressNode>(contentType: ApiAnswer.Json);
    }

    private static IResult Groups(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => session.Copies.First(most, skip),
            firsts => Written(firsts.Select(first => CopyGroupReader.Of(session, first)))
        );
    }

    private static IResult Group(DeskLedger ledger, [Description("The report: r3.")] string id)
    {
        using var session = ledger.Read();
        var number = Asked.Label(id, EntryKind.Report).Number;
        if (session.Reports.Head(number) is null)
            throw ReviewEntry.Unknown(id);
        return ApiAnswer.Of(Written([CopyGroupReader.Of(session, number)]));
    }

    private static IResult Press(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => PressLine.Of(session.Citations.Uses(PressListing.MostUses)).Skip(skip).Take(most),
            lines => LedgerJson.Write(new PressNode([.. lines.Select(PressLineNode.Of)]))
        );
    }

    private static string Written(IEnumerable<CopyGroupView?> groups) =>
        LedgerJson.Write(new CopyGroupsNode([.. groups.OfType<CopyGroupView>().Select(CopyGroupNode.Of)]));
}
