using Beleg.Desk.Language;
using Beleg.Desk.Reports;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;
using ReasonLines = Beleg.Exchange.Briefing.ReasonLines;

namespace Beleg.Desk.Tests.Language;

/// <summary>The reasons that stand in a ledger, each of which a German page must be able to tell.</summary>
/// <param name="desk">The desk.</param>
public sealed class ReasonsOfLedgerTests(StoryDesk desk)
{
    private const int Many = 1000;

    private readonly Wording german = new(ReaderLanguage.German);

    public static TheoryData<string, Func<ILedgerSession, IEnumerable<string>>> Kinds =>
        new()
        {
            { "statements", OfStatements },
            { "sources", session => Reports(session).SelectMany(session.Sources.OfReport).Select(t => t.Because) },
            { "links", OfLinks },
            { "suggestions", session => SuggestionReader.List(session, Many).SelectMany(s => s.Because) },
            { "open points", OfPoints },
            { "origins", OfOrigins },
        };

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void Every_reason_has_German_words(string kind, Func<ILedgerSession, IEnumerable<string>> reasons)
    {
        using var session = desk.Ledger.Read();
        var all = reasons(session).Distinct(StringComparer.Ordinal).ToList();
        all.ShouldNotBeEmpty();
        all.Where(reason => german.Reason(reason).Language != ReaderLanguage.German)
            .ShouldBeEmpty($"These reasons of {kind} have no line in reasons.tsv.");
    }

    private static List<long> Reports(ILedgerSession session) =>
        [.. session.Reports.AllHeads().Select(head => head.Number)];

    private static IEnumerable<string> OfStatements(ILedgerSession session) =>
        Reports(session)
            .SelectMany(report => KeptStatements.Of(session, session.Reports.Get(report)!).Values)
            .SelectMany(statement => statement.Because)
            .SelectMany(because => because.Words.Split(ReasonLines.Separator));

    private static IEnumerable<string> OfLinks(ILedgerSession session)
    {
        var sayings = Reports(session).SelectMany(session.Sayings.OfReport).ToDictionary(s => s.Number);
        return sayings
            .Keys.SelectMany(session.Claims.LinksOf)
            .SelectMany(link => LinkEvidence.Of(link, sayings[link.Saying], sayings[link.Other]));
    }

    private static IEnumerable<string> OfPoints(ILedgerSession session) =>
        session
            .OpenPoints.All()
            .SelectMany(reviewed => session.OpenPoints.DevelopmentsOf(reviewed.Point.Number))
            .SelectMany(found => found.Development.Because);

    private static IEnumerable<string> OfOrigins(ILedgerSession session) =>
        OriginReader.OfReports(session, Reports(session)).Origins.SelectMany(o => o.Members).Select(m => m.Because);
}
