using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Tests.Origins;

public sealed class OriginGraphTests
{
    [Fact]
    public void Reports_that_credit_one_agency_have_one_origin()
    {
        var summary = new Story().Report(1, "A", 1, "dpa").Report(2, "B", 1, "dpa").Report(3, "C", 2, "AFP").Origins();
        summary.Reports.ShouldBe(3);
        summary.Proven.ShouldBe(2);
        summary.Unknown.ShouldBe(0);
        Told(summary).ShouldBe(["dpa Agency 1 2", "AFP Agency 3"]);
    }

    [Fact]
    public void A_report_that_names_nobody_is_its_own_origin_and_unknown()
    {
        var summary = new Story().Report(1, "A", 1).Report(2, null, 1).Origins();
        Told(summary).ShouldBe(["02 Unknown 2", "A Unknown 1"]);
        summary.Proven.ShouldBe(0);
        summary.Unknown.ShouldBe(2);
    }

    [Fact]
    public void A_copy_has_the_origin_of_the_passage_it_copies()
    {
        var summary = new Story()
            .Report(1, "A", 1, "dpa")
            .Report(2, "B", 2)
            .Copy(2, 1, 3, 0)
            .Of(Story.Saying(1), Story.Saying(2, 3));
        Told(summary).ShouldBe(["dpa Agency 1 2"]);
        summary.Origins[0].Members[1].Because.ShouldBe("copies a passage of 01, which credits dpa");
    }

    [Fact]
    public void What_a_copy_adds_is_its_own()
    {
        var summary = new Story()
            .Report(1, "A", 1, "dpa")
            .Report(2, "B", 2)
            .Copy(2, 1)
            .Of(Story.Saying(1), Story.Saying(2), Story.Saying(2, 1));
        Told(summary).ShouldBe(["dpa Agency 1 2", "B Unknown 2"]);
    }

    [Fact]
    public void A_wire_that_the_earlier_copy_does_not_credit_is_the_origin_all_the_same()
    {
        var summary = new Story()
            .Report(1, "A", 1)
            .Report(2, "B", 1, "dpa")
            .Report(3, "C", 3)
            .Copy(1, 2)
            .Copy(3, 1)
            .Origins();
        Told(summary).ShouldBe(["dpa Agency 1 2 3"]);
        summary.Origins[0].Members[0].Because.ShouldBe("shares a passage with 02, which credits dpa");
        summary.Origins[0].Members[2].Because.ShouldBe("has the words of 02 by way of other copies, which credits dpa");
    }

    [Fact]
    public void Copies_without_a_credit_go_back_to_the_earliest_which_that_proves()
    {
        var summary = new Story().Report(1, "A", 3).Report(2, "B", 2).Report(3, "C", 3).Copy(1, 2).Copy(2, 3).Origins();
        Told(summary).ShouldBe(["B Outlet 2 1 3"]);
        summary.Origins[0].Members[1].Because.ShouldBe("copies a passage of 02, which names nobody it has it from");
    }

    [Fact]
    public void Copies_of_one_day_are_one_origin_that_nothing_proves()
    {
        var summary = new Story().Report(1, "A", 1).Report(2, "B", 1).Copy(2, 1).Origins();
        Told(summary).ShouldBe(["A Unknown 1 2"]);
    }

    [Fact]
    public void A_report_between_two_others_joins_them_even_if_nobody_asks_about_it()
    {
        var story = new Story().Report(1, "A", 1, "dpa").Report(2, "B", 2).Report(3, "C", 3).Copy(2, 1).Copy(3, 2);
        Told(story.Of(Story.Saying(1), Story.Saying(3))).ShouldBe(["dpa Agency 1 3"]);
    }

    [Fact]
    public void Two_reports_that_cite_one_newspaper_have_one_origin_however_its_name_is_inflected()
    {
        var summary = new Story()
            .Report(1, "A", 1, "dpa")
            .Report(2, "B", 2)
            .Cites(1, "Küstenboten")
            .Cites(2, "Der Küstenbote")
            .Origins();
        Told(summary).ShouldBe(["Der Küstenbote Outlet 1 2"], ignoreOrder: true);
        summary.Origins[0].Members[0].Because.ShouldBe("cites Der Küstenbote");
    }

    [Fact]
    public void What_is_cited_is_joined_with_its_own_report_and_goes_on_to_what_that_rests_on()
    {
        var own = new Story().Report(1, "Bote", 1).Report(2, "B", 2).Cites(2, "Boten");
        Told(own.Origins()).ShouldBe(["Bote Outlet 1 2"]);
        var wire = new Story().Report(1, "Bote", 1, "dpa").Report(2, "B", 2).Cites(2, "Boten");
        Told(wire.Origins()).ShouldBe(["dpa Agency 1 2"]);
        wire.Origins()
            .Origins[0]
            .Members[1]
            .Because.ShouldBe("cites Bote, which published it in 01, which credits dpa");
    }

    [Fact]
    public void A_report_that_came_out_after_it_was_cited_is_not_what_was_cited()
    {
        var summary = new Story().Report(1, "B", 1).Cites(1, "Bote").Report(2, "Bote", 2, "dpa").Origins();
        Told(summary).ShouldBe(["Bote Outlet 1", "dpa Agency 2"]);
    }

    [Fact]
    public void A_citation_of_the_saying_counts_more_than_the_credit_of_the_report()
    {
        var story = new Story().Report(1, "A", 1, "dpa").Cites(1, "Bote", saying: 1);
        Told(story.Of(Story.Saying(1), Story.Saying(1, 1))).ShouldBe(["Bote Outlet 1", "dpa Agency 1"]);
    }

    [Fact]
    public void Of_two_that_are_cited_the_one_nearer_to_the_origin_counts()
    {
        var story = new Story()
            .Report(1, "A", 1)
            .Cites(1, "dpa", CitedKind.Agency, depth: 2)
            .Cites(1, "Bote", depth: 3);
        Told(story.Origins()).ShouldBe(["Bote Outlet 1"]);
    }

    [Fact]
    public void A_citation_about_all_of_a_report_holds_where_a_saying_has_none()
    {
        var story = new Story().Report(1, "A", 1).CitesForAll(1, "Bote").Cites(1, "Kurier", saying: 1);
        Told(story.Of(Story.Saying(1), Story.Saying(1, 1))).ShouldBe(["Bote Outlet 1", "Kurier Outlet 1"]);
    }

    [Fact]
    public void A_name_that_may_be_an_outlets_counts_only_where_there_is_such_an_outlet()
    {
        var unknown = new Story().Report(1, "A", 1).Cites(1, "Abendwarte", CitedKind.Possible);
        Told(unknown.Origins()).ShouldBe(["A Unknown 1"]);
        var known = unknown.Report(2, "Abendwarte", 1);
        Told(known.Origins()).ShouldBe(["Abendwarte Outlet 1 2"]);
    }

    [Fact]
    public void Who_was_told_itself_is_an_origin_even_under_a_credit()
    {
        var story = new Story().Report(1, "A", 1, "dpa").Cites(1, "Zeitung", CitedKind.Own);
        Told(story.Origins()).ShouldBe(["A Outlet 1"]);
        Told(new Story().Report(1, "Bote", 1).Cites(1, "Boten").Origins()).ShouldBe(["Bote Outlet 1"]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    public void Two_that_cite_one_another_are_one_origin_named_by_the_earlier(int dayOfA, int dayOfB)
    {
        var story = new Story().Report(1, "A", dayOfA).Report(2, "B", dayOfB).Cites(1, "B").Cites(2, "A");
        Told(story.Origins()).ShouldBe(["A Outlet 1 2"]);
    }

    [Fact]
    public void A_circle_of_three_hangs_nothing()
    {
        var story = new Story().Report(1, "A", 1).Report(2, "B", 1).Report(3, "C", 1);
        story.Cites(1, "B").Cites(2, "C").Cites(3, "A").Copy(1, 2).Copy(2, 3).Copy(3, 1);
        story.Origins().Origins.Length.ShouldBe(1);
    }

    [Fact]
    public void Several_credits_are_counted_with_the_one_that_is_an_origin_already()
    {
        var story = new Story().Report(1, "A", 1, "AFP", "dpa").Report(2, "B", 1, "dpa");
        Told(story.Origins()).ShouldBe(["dpa Agency 1 2"]);
        Told(story.Report(3, "C", 1, "AFP").Report(4, "D", 1, "AFP").Origins())
            .ShouldBe(["AFP Agency 1 3 4", "dpa Agency 2"]);
    }

    [Fact]
    public void Several_credits_of_which_none_is_an_origin_are_one_named_by_all_that_they_share()
    {
        var both = new Story().Report(1, "A", 1, "dpa", "AFP").Report(2, "B", 1, "AFP", "dpa");
        Told(both.Origins()).ShouldBe(["AFP or dpa Agency 1 2"]);
        Told(both.Report(3, "C", 1, "AFP", "KNA").Origins()).ShouldBe(["AFP Agency 1 2 3"]);
    }

    [Fact]
    public void Copies_that_credit_several_agencies_go_back_to_the_one_all_of_them_credit()
    {
        var story = new Story().Report(1, "A", 1, "AFP", "dpa").Report(2, "B", 1, "dpa", "KNA").Copy(1, 2);
        Told(story.Origins()).ShouldBe(["dpa Agency 1 2"]);
    }

    [Fact]
    public void An_outlet_that_others_name_is_one_origin_whichever_report_it_is()
    {
        var story = new Story().Report(1, "Bote", 1).Report(2, "Bote", 2).Report(3, "B", 1).Cites(3, "Bote");
        Told(story.Origins()).ShouldBe(["Bote Outlet 1 3 2"]);
        Told(new Story().Report(1, "Bote", 1).Report(2, "Bote", 2).Origins()).Length.ShouldBe(2);
    }

    [Fact]
    public void A_saying_that_a_copy_words_anew_has_the_origin_of_the_claim_it_shares()
    {
        var story = new Story().Report(1, "A", 1, "dpa").Report(2, "B", 1).Copy(1, 2);
        OriginMember[] same = [Story.Saying(1, 5) with { Claim = 7 }, Story.Saying(2, 8) with { Claim = 7 }];
        Told(story.Of(same)).ShouldBe(["dpa Agency 1 2"]);
        Told(story.Of(same[0], same[1] with { Claim = 8 })).ShouldBe(["B Unknown 2", "dpa Agency 1"]);
        story.Cites(2, "Bote", saying: 8);
        Told(story.Of(same)).ShouldBe(["Bote Outlet 2", "dpa Agency 1"]);
    }

    [Fact]
    public void A_saying_of_which_a_smaller_part_is_shared_is_no_copy()
    {
        var evidence = new OriginEvidence([
            new OriginReport(1, "01") { Outlet = "A", Credits = ["dpa"] },
            new OriginReport(2, "02") { Outlet = "B" },
        ])
        {
            Copies = [new SharedText(1, 2, [new AlignedSpans(new(0, 40), new(0, 40))])],
        };
        OriginGraph.Of(evidence, [Story.Saying(1), Story.Saying(2)]).Origins.Length.ShouldBe(2);
    }

    [Fact]
    public void A_report_that_is_not_among_the_evidence_is_refused() =>
        Should.Throw<ArgumentException>(() => new Story().Report(1, "A", 1).Of(Story.Saying(2)));

    [Fact]
    public void Nothing_has_no_origin() => new Story().Report(1, "A", 1).Of().Origins.ShouldBeEmpty();

    private static string[] Told(OriginSummary summary) =>
        [
            .. summary.Origins.Select(origin =>
                $"{origin.Name} {origin.Kind} {string.Join(' ', origin.Members.Select(m => m.Member.Report).Distinct())}"
            ),
        ];
}
