using System.ComponentModel;
using System.Text.Json;
using Beleg.Desk.Pages;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>Reports: their list, what reading them found, their texts, and what they say.</summary>
internal static class ReportEndpoints
{
    private const string Tag = "Reports";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get("/reports", "reports", "List the reports, those taken in last first.", List, Tag)
            .Produces<ReportsNode>(contentType: ApiAnswer.Json);
        api.Get(
                "/reports/{id}",
                "report",
                "What reading a report found, as \"beleg read --format json\" prints it.",
                Reading,
                Tag
            )
            .Produces<JsonElement>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get("/reports/{id}/text", "reportText", "The text of a report as it was taken in.", Text, Tag)
            .Produces<string>(contentType: "text/plain")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get(
                "/reports/{id}/statements",
                "reportStatements",
                "What a report says, in the order of its text.",
                Sayings,
                Tag
            )
            .Produces<FoundNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get("/reports/{id}/statements/{statement}", "statement", "One statement of a report.", Saying, Tag)
            .Produces<FoundNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) =>
            {
                // Reports are numbered from 1 and never taken out, so a part is a range of numbers.
                var last = session.Reports.Last - skip;
                return session.Reports.Heads(Numbers(Math.Max(1, last - most + 1), last)).Reverse();
            },
            heads => LedgerJson.Write(new ReportsNode([.. heads.Select(ReportLineNode.Of)]))
        );
    }

    private static IResult Reading(DeskLedger ledger, [Description("The report: r3.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.Report)));
    }

    private static IResult Text(DeskLedger ledger, [Description("The report: r3.")] string id)
    {
        using var session = ledger.Read();
        var text = session.Reports.Get(Found(session, id).Number)!.Report.Text;
        return Results.Text(text, "text/plain; charset=utf-8");
    }

    private static IResult Sayings(
        DeskLedger ledger,
        HttpContext context,
        [Description("The report: r3.")] string id,
        [AsParameters] PageQuery page
    )
    {
        using var session = ledger.Read();
        var sayings = session.Sayings.OfReport(Found(session, id).Number);
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => SayingReader.Of(session, sayings.Skip(skip).Take(most)),
            views => LedgerJson.Write(new FoundNode([.. views.Select(FoundSayingNode.Of)]))
        );
    }

    private static IResult Saying(
        DeskLedger ledger,
        [Description("The report: r3.")] string id,
        [Description("The statement in it: s4; t2 for what the report itself tells.")] string statement
    )
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label($"{id}/{statement}", EntryKind.Saying)));
    }

    private static ReportHead Found(ILedgerSession session, string id) =>
        session.Reports.Head(Asked.Label(id, EntryKind.Report).Number) ?? throw ReviewEntry.Unknown(id);

    private static IEnumerable<long> Numbers(long first, long last)
    {
        for (var number = first; number <= last; number++)
            yield return number;
    }
}
