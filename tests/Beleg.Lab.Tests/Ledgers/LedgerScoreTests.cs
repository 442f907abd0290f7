using Beleg.Faults;
using Beleg.Lab.Ledgers;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Lab.Tests.Ledgers;

public sealed class LedgerScoreTests
{
    private const string First = "Neun Menschen sind tot. Die Pumpe war kaputt. Ein Gutachten steht aus.";
    private const string Second = "Neun Menschen sind tot. Die Pumpe war nie kaputt. Das Gutachten liegt vor.";

    private static readonly LedgerGold Gold = new(
        [
            new GoldClaim(
                "C1",
                "Neun Tote",
                false,
                [
                    new GoldStatement("01", "Neun Menschen sind tot", Position.Affirms, "Polizei", "dpa"),
                    new GoldStatement("02", "Neun Menschen sind tot", Position.Affirms, "Polizei", "dpa"),
                ]
            ),
            new GoldClaim(
                "C2",
                "Pumpe kaputt",
                true,
                [
                    new GoldStatement("01", "Die Pumpe war kaputt", Position.Affirms, "Bote", "own"),
                    new GoldStatement("02", "Die Pumpe war nie kaputt", Position.Rejects, "Hansol", "own"),
                ]
            ),
        ],
        [
            new GoldRelation(
                new GoldPlace("02", "Die Pumpe war nie kaputt"),
                new GoldPlace("01", "Die Pumpe war kaputt"),
                "contradicts"
            ),
        ],
        [new GoldGroup("copy", "dpa", ["01", "02"])],
        [],
        [new GoldOpenPoint("01", "Ein Gutachten steht aus.", "Gutachter", "02", "closes")],
        []
    );

    private static readonly FoundLedger Perfect = new(
        [new FoundReport("01", First), new FoundReport("02", Second)],
        [
            Saying("a1", "01", First, "Neun Menschen sind tot.", "k1", "dpa", Position.Affirms, "Polizei"),
            Saying("a2", "01", First, "Die Pumpe war kaputt.", "k2", "r1", Position.Affirms, "Bote"),
            Saying("b1", "02", Second, "Neun Menschen sind tot.", "k1", "dpa", Position.Affirms, "polizei"),
            Saying("b2", "02", Second, "Die Pumpe war nie kaputt.", "k2", "r2", Position.Rejects, "Hansol"),
        ]
    )
    {
        Claims = [new FoundClaim("k1", false), new FoundClaim("k2", true)],
        Relations = [new FoundRelation("a2", "b2", "Contradicts")],
        Groups = [new FoundGroup("Copy", "dpa", ["02", "01"]), new FoundGroup("credit", "dpa", ["01"])],
        OpenPoints =
        [
            new FoundOpenPoint("01", [new Span(First.IndexOf("Ein", StringComparison.Ordinal), First.Length)], "02"),
        ],
    };

    [Fact]
    public void A_ledger_that_finds_all_of_the_gold_is_right()
    {
        var score = LedgerScore.Of(Gold, Perfect);
        score.Differences.ShouldBeEmpty();
        score.Claims.ShouldBe(new BCubed(4, 4, 4));
        score.Origins.ShouldBe(new BCubed(4, 4, 4));
        foreach (var part in new[] { score.Relations, score.Contested, score.ClosedOpenPoints, score.Groups })
            part.ShouldBe(new Agreement(1, 0, 0));
        foreach (var part in new[] { score.Statements, score.Positions, score.Sources })
            part.ShouldBe(new Agreement(4, 0, 0));
    }

    [Fact]
    public void A_ledger_that_finds_nothing_has_every_statement_alone()
    {
        var score = LedgerScore.Of(Gold, new FoundLedger(Perfect.Reports, []));
        score.Claims.ShouldBe(new BCubed(4, 4, 2));
        score.Origins.ShouldBe(new BCubed(4, 4, 3));
        score.Statements.ShouldBe(new Agreement(0, 0, 4));
        score.Relations.ShouldBe(new Agreement(0, 0, 1));
        score.Contested.ShouldBe(new Agreement(0, 0, 1));
        score.ClosedOpenPoints.ShouldBe(new Agreement(0, 0, 1));
        score.Groups.ShouldBe(new Agreement(0, 0, 1));
        score.Differences.Length.ShouldBe(3);
    }

    [Fact]
    public void Claims_that_are_one_too_many_cost_precision_and_a_wrong_flag_is_told()
    {
        var found = Perfect with { Sayings = [.. Perfect.Sayings.Select(saying => saying with { Claim = "k2" })] };
        var score = LedgerScore.Of(Gold, found);
        score.Claims.ShouldBe(new BCubed(4, 2, 4));
        score.Contested.ShouldBe(new Agreement(1, 1, 0));
        score.Differences.ShouldBe(["extra contested: C1"]);
    }

    [Fact]
    public void A_report_that_has_the_origin_of_another_costs_precision()
    {
        var found = Perfect with { Sayings = [.. Perfect.Sayings.Select(saying => saying with { Origin = "dpa" })] };
        LedgerScore.Of(Gold, found).Origins.Precision.ShouldBe((2 * 0.5 + 2 * 0.25) / 4, 1e-12);
    }

    [Fact]
    public void The_saying_that_covers_most_of_the_quote_is_taken_and_of_several_the_shortest()
    {
        var all = new FoundSaying("all", "01", [new Span(0, First.Length)]) { Claim = "k3" };
        var part = new FoundSaying("part", "01", [new Span(0, 13)]) { Claim = "k4" };
        var score = LedgerScore.Of(Gold, Perfect with { Sayings = [all, part, .. Perfect.Sayings] });
        score.Claims.ShouldBe(new BCubed(4, 4, 4));
    }

    [Fact]
    public void A_saying_counts_from_one_half_of_the_quote_on_and_within_it_from_a_quarter()
    {
        // "Neun " and "Neun Mensc" lie within "Neun Menschen sind tot", "tot. Die Pumpe" begins in it.
        With(new Span(0, 5)).ShouldBe(new Agreement(3, 0, 1));
        With(new Span(0, 10)).ShouldBe(new Agreement(4, 0, 0));
        With(new Span(19, 33)).ShouldBe(new Agreement(3, 0, 1));

        static Agreement With(Span span)
        {
            var part = new FoundSaying("part", "01", [span]) { Claim = "k1" };
            return LedgerScore.Of(Gold, Perfect with { Sayings = [part, .. Perfect.Sayings.Skip(1)] }).Statements;
        }
    }

    [Fact]
    public void Relations_between_other_sayings_do_not_count_and_the_wrong_kind_does()
    {
        var found = Perfect with
        {
            Relations = [new FoundRelation("a2", "b2", "denies"), new FoundRelation("a2", "x", "denies")],
        };
        LedgerScore.Of(Gold, found).Relations.ShouldBe(new Agreement(0, 1, 1));
    }

    [Fact]
    public void An_open_point_that_is_closed_by_another_report_is_wrong()
    {
        var found = Perfect with { OpenPoints = [Perfect.OpenPoints[0] with { ClosedBy = "01" }] };
        LedgerScore.Of(Gold, found).ClosedOpenPoints.ShouldBe(new Agreement(0, 1, 1));
    }

    [Fact]
    public void A_group_counts_with_all_of_its_reports_and_its_origin()
    {
        var found = Perfect with { Groups = [new FoundGroup("copy", "AFP", ["01", "02"])] };
        var score = LedgerScore.Of(Gold, found);
        score.Groups.ShouldBe(new Agreement(0, 1, 1));
        score.Differences.ShouldBe(["missed group: copy dpa: 01 02", "extra group: copy AFP: 01 02"]);
    }

    [Fact]
    public void Two_stories_are_scored_together()
    {
        var sum = LedgerScore.Of(Gold, Perfect) + LedgerScore.Of(Gold, new FoundLedger(Perfect.Reports, []));
        sum.Claims.ShouldBe(new BCubed(8, 8, 6));
        sum.Groups.ShouldBe(new Agreement(1, 0, 1));
        sum.Differences.Length.ShouldBe(3);
    }

    [Fact]
    public void A_quote_that_does_not_stand_there_is_refused()
    {
        var other = Perfect with { Reports = [new FoundReport("01", "Anderes."), Perfect.Reports[1]] };
        Should.Throw<FaultException>(() => LedgerScore.Of(Gold, other)).Fault.Code.ShouldBe(FaultCode.DataUnusable);
        var fewer = Perfect with { Reports = [Perfect.Reports[0]] };
        Should.Throw<FaultException>(() => LedgerScore.Of(Gold, fewer)).Fault.Message.ShouldContain("02");
    }

    private static FoundSaying Saying(
        string id,
        string report,
        string text,
        string words,
        string claim,
        string origin,
        Position position,
        string source
    )
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new FoundSaying(id, report, [new Span(start, start + words.Length)])
        {
            Claim = claim,
            Origin = origin,
            Position = position,
            Source = source,
        };
    }
}
