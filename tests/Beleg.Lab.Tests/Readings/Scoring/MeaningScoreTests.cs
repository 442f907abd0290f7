using Beleg.Commitments;
using Beleg.Lab.Readings;
using Beleg.Lab.Readings.Scoring;
using Beleg.Meaning;
using static Beleg.Lab.Tests.Readings.Scoring.ReadReport;

namespace Beleg.Lab.Tests.Readings.Scoring;

public sealed class MeaningScoreTests
{
    private static readonly Sense Demand = new(Act.Demands, Position.Affirms, Modality.Intended);

    [Fact]
    public void What_is_missed_and_what_is_found_too_much_counts_over_all_but_not_in_pairs()
    {
        var score = new ReadReport()
            .Hand(Words('a', 'd'))
            .Hand(Words('e', 'g'))
            .Hand(Words('k', 'm'), Act.Denies)
            .Found(Words('a', 'd'))
            .Found(Words('k', 'm'))
            .Found(Words('p', 'q'))
            .Score();
        score.All(Aspect.Statement).ShouldBe(new Agreement(2, 1, 1));
        score.All(Aspect.Act).ShouldBe(new Agreement(1, 2, 2));
        score.All(Aspect.Position).ShouldBe(new Agreement(2, 1, 1));
        score.All(Aspect.Meaning).ShouldBe(new Agreement(1, 2, 2));
        score.Paired(Aspect.Act).ShouldBe(new Agreement(1, 1, 1));
        score.Paired(Aspect.Position).ShouldBe(new Agreement(2, 0, 0));
    }

    [Fact]
    public void Act_position_and_modality_count_each_for_itself()
    {
        var score = new ReadReport().Hand(Words('a', 'd')).Found(Words('a', 'd'), Demand).Score();
        score.All(Aspect.Act).Right.ShouldBe(0);
        score.All(Aspect.Position).Right.ShouldBe(1);
        score.All(Aspect.Modality).Right.ShouldBe(0);
        score.All(Aspect.Meaning).Right.ShouldBe(0);
    }

    [Theory]
    [InlineData('a', 'd', 'c', 'f', 1)]
    [InlineData('a', 'b', 'a', 'j', 1)]
    [InlineData('a', 'j', 'i', 'j', 1)]
    [InlineData('a', 'd', 'd', 'h', 0)]
    [InlineData('a', 'd', 'e', 'h', 0)]
    public void Statements_pair_with_half_of_the_words_of_either(
        char first,
        char last,
        char from,
        char to,
        int pairs
    ) =>
        new ReadReport()
            .Hand(Words(first, last))
            .Found(Words(from, to))
            .Score()
            .All(Aspect.Statement)
            .Right.ShouldBe(pairs);

    [Fact]
    public void A_statement_pairs_with_the_one_that_shares_most_and_no_other()
    {
        var score = new ReadReport()
            .Hand(Words('a', 'j'))
            .Hand(Words('d', 'e'), Act.Demands)
            .Found(Words('d', 'e'), Demand)
            .Found(Words('a', 'j'))
            .Found(Words('a', 'c'))
            .Score();
        score.All(Aspect.Act).ShouldBe(new Agreement(2, 1, 0));
    }

    [Fact]
    public void Via_and_evidence_count_where_both_have_the_statement()
    {
        var sense = new Sense(Act.Asserts, Position.Affirms, Modality.Certain)
        {
            Via = [new Link(Passing('f', 'g'), null), new Link(Passing('i', 'i'), null)],
        };
        var score = new ReadReport()
            .Hand(Said('a', 'd') with { Via = [Words('g', 'h')], Evidence = [Words('b', 'b')] })
            .Hand(Said('k', 'm') with { Via = [Words('n', 'n')] })
            .Found(Words('a', 'd'), sense)
            .Score();
        score.All(Aspect.Via).ShouldBe(new Agreement(1, 1, 0));
        score.All(Aspect.Evidence).ShouldBe(new Agreement(0, 0, 1));
    }

    [Fact]
    public void Figures_are_paired_by_place_and_wholly_right_with_amount_and_unit()
    {
        var score = new ReadReport()
            .Hand(Counted('a', 'b', 3, "Tage"))
            .Hand(Counted('c', 'd', 4, "Helfer"))
            .Hand(Counted('e', 'f', 5, "Orte"))
            .Hand(Counted('g', 'h', 6, null))
            .FoundFigure(Words('a', 'b'), 3, "Tag")
            .FoundFigure(Words('d', 'd'), 40, "Helfer")
            .FoundFigure(Words('e', 'e'), 5)
            .FoundFigure(Words('i', 'i'), 6)
            .Score();
        score.All(Aspect.Figure).ShouldBe(new Agreement(3, 1, 1));
        score.All(Aspect.Amount).ShouldBe(new Agreement(2, 2, 2));
        score.All(Aspect.Unit).ShouldBe(new Agreement(2, 2, 2));
        score.All(Aspect.WholeFigure).ShouldBe(new Agreement(1, 3, 3));
    }

    [Fact]
    public void Commitments_pair_where_they_overlap_or_else_in_one_sentence()
    {
        var score = new ReadReport()
            .Hand(new HandCommitment(Words('a', 'b'), CommitmentKind.Loan, CommitmentStatus.Agreed))
            .Hand(new HandCommitment(Words('f', 'g'), CommitmentKind.Pledge, CommitmentStatus.Denied))
            .FoundCommitment(Words('g', 'g'), CommitmentKind.Pledge, CommitmentStatus.Agreed)
            .FoundCommitment(Words('i', 'j'), CommitmentKind.Agreement, CommitmentStatus.Agreed)
            .FoundCommitment(Words('k', 'l'), CommitmentKind.Loan, CommitmentStatus.Agreed)
            .Score();
        score.All(Aspect.Commitment).ShouldBe(new Agreement(2, 1, 0));
        score.All(Aspect.Kind).ShouldBe(new Agreement(1, 2, 1));
        score.All(Aspect.Status).ShouldBe(new Agreement(1, 2, 1));
    }

    [Fact]
    public void Open_points_pair_where_they_overlap() =>
        new ReadReport()
            .Hand(new HandOpenPoint(Words('a', 'e')))
            .Hand(new HandOpenPoint(Words('k', 'm')))
            .FoundOpenPoint(Words('e', 'f'))
            .FoundOpenPoint(Words('n', 'o'))
            .Score()
            .All(Aspect.OpenPoint)
            .ShouldBe(new Agreement(1, 1, 1));

    [Fact]
    public void Without_doubts_neither_the_doubtful_nor_what_was_found_for_it_counts()
    {
        var score = new ReadReport()
            .Hand(Words('a', 'd'), Act.Denies, doubtful: true)
            .Hand(Words('e', 'h'))
            .Hand(new HandOpenPoint(Words('k', 'm'), Doubtful: true))
            .Found(Words('a', 'd'))
            .Found(Words('e', 'h'))
            .Found(Words('n', 'p'))
            .Score()
            .WithoutDoubts;
        score.All(Aspect.Act).ShouldBe(new Agreement(1, 1, 0));
        score.Paired(Aspect.Act).ShouldBe(new Agreement(1, 0, 0));
        score.All(Aspect.OpenPoint).ShouldBe(new Agreement(0, 0, 0));
    }

    [Fact]
    public void Each_difference_is_told_once_in_the_order_of_the_text()
    {
        var report = new ReadReport()
            .Hand(Words('a', 'd'), Act.Denies)
            .Hand(Counted('e', 'f', 5, "Orte"))
            .Hand(Counted('g', 'h', 6, null))
            .Found(Words('a', 'd'))
            .Found(Words('k', 'm'))
            .FoundFigure(Words('e', 'f'), 5)
            .Score()
            .Worst(1)
            .ShouldHaveSingleItem();
        report
            .Told.Select(t => $"{t.Aspect} {t.Place}: {t.ByHand ?? "nothing"}, {t.Found ?? "nothing"}")
            .ShouldBe([
                "Act a b c d: denies, asserts",
                "Unit e f: Orte, -",
                "Figure g h: 6 -, nothing",
                "Statement k l m: nothing, a statement",
            ]);
    }

    [Fact]
    public void A_report_without_differences_is_not_among_the_worst() =>
        new ReadReport().Hand(Words('a', 'd')).Found(Words('a', 'd')).Score().Worst(5).ShouldBeEmpty();

    private static HandStatement Said(char first, char last) =>
        new([Words(first, last)], Act.Asserts, Position.Affirms, Modality.Certain, [], []);

    private static HandFigure Counted(char first, char last, decimal value, string? unit) =>
        new(Words(first, last), value, null, null, Approximate: false, unit);
}
