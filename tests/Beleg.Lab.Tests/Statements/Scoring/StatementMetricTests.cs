using Beleg.Lab.Statements.Scoring;
using Beleg.Statements;

namespace Beleg.Lab.Tests.Statements.Scoring;

public sealed class StatementMetricTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void Parts_are_means_over_pairs_and_what_is_left()
    {
        var all = new Report()
            .Gold([Report.Tokens(0, 3)], speaker: [Report.Tokens(5, 5)])
            .Gold([Report.Tokens(8, 9)], StatementType.Reported, cue: [Report.Tokens(7, 7)])
            .Found([Report.Tokens(2, 5)], medium: Medium.Writing, speaker: [Report.Tokens(5, 6)])
            .Score()
            .All;
        (all.Gold, all.Found, all.Paired, all.Missed, all.Spurious).ShouldBe((2, 1, 1, 1, 0));
        ShouldBe(all.Part(StatementPart.Quote), 2 / 4.0, ((2 / 4.0) + 0) / 2);
        all.Part(StatementPart.Quote).F1.ShouldBe(1 / 3.0, Tolerance);
        ShouldBe(all.Part(StatementPart.Speaker), 1 / 2.0, 1);
        ShouldBe(all.Part(StatementPart.Cue), 0, 0);
        ShouldBe(all.Part(StatementPart.Frame), 0, 0);
        ShouldBe(all.Roles, 1 / 2.0, (1 + 0) / 2.0);
        ShouldBe(all.Joint, ((2 / 4.0) + (1 / 2.0)) / 2, ((2 / 4.0) + 0 + 1 + 0) / 4);
        ShouldBe(all.Type, 1, 1 / 2.0);
        ShouldBe(all.Medium, 0, 0);
        ShouldBe(all.Usable, 0, 0);
    }

    [Fact]
    public void The_sum_of_the_agreement_decides_who_is_paired()
    {
        // The first of the found agrees as well with either of the gold, the other with one of them alone.
        var all = new Report()
            .Gold([Report.Tokens(0, 4)])
            .Gold([Report.Tokens(0, 3), Report.Tokens(5, 5)])
            .Found([Report.Tokens(0, 3)])
            .Found([Report.Tokens(4, 4)])
            .Score()
            .All;
        all.Paired.ShouldBe(2);
        ShouldBe(all.Part(StatementPart.Quote), 1, ((1 / 5.0) + (4 / 5.0)) / 2);
    }

    [Fact]
    public void Of_equal_contents_those_of_the_same_type_then_of_the_same_medium_are_paired()
    {
        var report = new Report()
            .Gold([Report.Tokens(0, 3)])
            .Found([Report.Tokens(0, 3)], StatementType.Indirect)
            .Found([Report.Tokens(0, 3)], StatementType.Direct, Medium.Thought)
            .Found([Report.Tokens(0, 3)], StatementType.Direct, Medium.Speech);
        ShouldBe(report.Score().All.Type, 1 / 3.0, 1);
        ShouldBe(report.Score().All.Medium, 1 / 3.0, 1);
    }

    [Fact]
    public void Contents_count_without_their_gaps()
    {
        var all = new Report()
            .Gold([Report.Tokens(0, 1), Report.Tokens(4, 5)])
            .Found([Report.Tokens(0, 5)])
            .Score()
            .All;
        ShouldBe(all.Part(StatementPart.Quote), 4 / 6.0, 1);
        // F1 is 0.8, and neither has a speaker.
        ShouldBe(all.Usable, 1, 1);
    }

    [Fact]
    public void A_usable_statement_has_the_right_speaker()
    {
        Usable(gold: true, 0, 0).ShouldBe(1);
        Usable(gold: true, 0, 2).ShouldBe(1);
        Usable(gold: true, 0, 3).ShouldBe(0);
        Usable(gold: false, 0, 0).ShouldBe(0);

        static double Usable(bool gold, int first, int last) =>
            new Report()
                .Gold([Report.Tokens(5, 9)], speaker: gold ? [Report.Tokens(0, 0)] : null)
                .Found([Report.Tokens(5, 9)], speaker: [Report.Tokens(first, last)])
                .Score()
                .All.Usable.F1;
    }

    [Fact]
    public void Statements_that_share_nothing_are_compared_but_missed_and_spurious()
    {
        var all = new Report().Gold([Report.Tokens(0, 1)]).Found([Report.Tokens(8, 9)]).Score().All;
        (all.Paired, all.Missed, all.Spurious).ShouldBe((0, 1, 1));
        ShouldBe(all.Part(StatementPart.Quote), 0, 0);
        // As published: the labels of the two agree.
        ShouldBe(all.Type, 1, 1);
    }

    [Fact]
    public void A_medium_that_nobody_could_tell_is_never_right()
    {
        var all = new Report().Gold([Report.Tokens(0, 1)], medium: null).Found([Report.Tokens(0, 1)]).Score().All;
        ShouldBe(all.Medium, 0, 0);
        ShouldBe(all.Type, 1, 1);
    }

    [Fact]
    public void Where_there_is_nothing_all_rates_are_nought()
    {
        var none = new Report().Score().All;
        ShouldBe(none.Joint, 0, 0);
        ShouldBe(none.Type, 0, 0);
        none.Joint.F1.ShouldBe(0);
        var spurious = new Report().Found([Report.Tokens(0, 1)]).Score().All;
        (spurious.Gold, spurious.Found, spurious.Spurious).ShouldBe((0, 1, 1));
        ShouldBe(spurious.Joint, 0, 0);
        ShouldBe(spurious.Usable, 0, 0);
    }

    private static void ShouldBe(PrecisionRecall rates, double precision, double recall)
    {
        rates.Precision.ShouldBe(precision, Tolerance);
        rates.Recall.ShouldBe(recall, Tolerance);
    }
}
