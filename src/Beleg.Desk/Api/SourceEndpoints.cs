using System.ComponentModel;
using Beleg.Desk.Pages;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Beleg.Desk.Api;

/// <summary>Who speaks, and what they say.</summary>
internal static class SourceEndpoints
{
    private const string Tag = "Sources";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Get("/sources", "sources", "List the sources that speak, those of most statements first.", List, Tag)
            .Produces<SourcesNode>(contentType: ApiAnswer.Json);
        api.Get("/sources/{id}", "source", "A source with its names, and its roles over time.", Source, Tag)
            .Produces<SourcesNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.Get("/sources/{id}/statements", "sourceStatements", "What a source says, the newest first.", Sayings, Tag)
            .Produces<FoundNode>(contentType: ApiAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult List(DeskLedger ledger, HttpContext context, [AsParameters] PageQuery page)
    {
        using var session = ledger.Read();
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => session.Sources.List(most, skip),
            found => LedgerJson.Write(new SourcesNode([.. found.Select(s => SourceNode.Of(s.Source, s.Sayings))]))
        );
    }

    private static IResult Source(DeskLedger ledger, [Description("The source: q2.")] string id)
    {
        using var session = ledger.Read();
        return ApiAnswer.Of(EntryJson.Of(session, Asked.Label(id, EntryKind.Source)));
    }

    private static IResult Sayings(
        DeskLedger ledger,
        HttpContext context,
        [Description("The source: q2.")] string id,
        [AsParameters] PageQuery page
    )
    {
        using var session = ledger.Read();
        var source = Found(session, id);
        return ApiAnswer.Part(
            context,
            page,
            (most, skip) => SayingReader.Of(session, session.Sayings.OfSource(source.Number, skip + most).Skip(skip)),
            views => LedgerJson.Write(new FoundNode([.. views.Select(FoundSayingNode.Of)]))
        );
    }

    private static LedgerSource Found(ILedgerSession session, string id) =>
        session.Sources.Get(Asked.Label(id, EntryKind.Source).Number) ?? throw ReviewEntry.Unknown(id);
}
