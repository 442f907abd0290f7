using System.Collections.Immutable;
using Beleg.Lab.Statements;
using Beleg.Lab.Statements.Scoring;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Tests.Statements.Scoring;

public sealed class AttributionScoreTests
{
    [Fact]
    public void A_pair_counts_with_the_type_of_the_gold_and_what_is_spurious_with_its_own()
    {
        var score = new Report()
            .Gold([Report.Tokens(0, 3)], StatementType.Indirect)
            .Found([Report.Tokens(0, 1)], StatementType.Direct)
            .Found([Report.Tokens(6, 7)], StatementType.Reported)
            .Score();
        Counts(score.OfType(StatementType.Indirect)).ShouldBe((1, 1, 1, 0, 0));
        score.OfType(StatementType.Indirect).Part(StatementPart.Quote).ShouldBe(new PrecisionRecall(1, 0.5));
        Counts(score.OfType(StatementType.Direct)).ShouldBe((0, 0, 0, 0, 0));
        Counts(score.OfType(StatementType.Reported)).ShouldBe((0, 1, 0, 0, 1));
    }

    [Fact]
    public void Nested_statements_count_apart()
    {
        var score = new Report()
            .Gold([Report.Tokens(0, 5)])
            .Gold([Report.Tokens(2, 3)], nested: true)
            .Found([Report.Tokens(0, 5)])
            .Found([Report.Tokens(2, 3)])
            .Found([Report.Tokens(4, 4)], within: 0)
            .Score();
        Counts(score.TopLevel).ShouldBe((1, 1, 1, 0, 0));
        Counts(score.Nested).ShouldBe((1, 2, 1, 0, 1));
    }

    [Fact]
    public void What_is_wrong_is_said_in_the_order_of_the_text()
    {
        ImmutableArray<Span> speaker = [Report.Tokens(9, 9)];
        var score = new Report()
            .Gold([Report.Tokens(0, 1)], speaker: speaker)
            .Gold([Report.Tokens(2, 2)], speaker: speaker)
            .Gold([Report.Tokens(3, 4), Report.Tokens(6, 6)], StatementType.Indirect, speaker: speaker)
            .Gold([Report.Tokens(7, 7)])
            .Found([Report.Tokens(0, 1)], speaker: speaker)
            .Found([Report.Tokens(2, 2)])
            .Found([Report.Tokens(3, 3)], speaker: [Report.Tokens(8, 8)])
            .Found([Report.Tokens(5, 5)], StatementType.Reported)
            .Score();
        score
            .Documents[0]
            .Unusable.Select(s => $"{string.Join(' ', s.Content)} {s.Type}: {s.What}")
            .ShouldBe([
                "[4, 5) Direct: speaker missed",
                "[6, 9) [12, 13) Indirect: content F1 0.50; speaker wrong",
                "[10, 11) Reported: spurious",
                "[14, 15) Direct: missed",
            ]);
    }

    [Fact]
    public void The_worst_documents_come_first_and_good_ones_not_at_all()
    {
        var score = AttributionScore.Of(
            [
                new Report().Gold([Report.Tokens(0, 1)]).Document("one"),
                new Report().Document("none"),
                new Report().Gold([Report.Tokens(0, 1)]).Gold([Report.Tokens(4, 5)]).Document("two"),
            ],
            _ => []
        );
        score.Worst(3).Select(d => d.Id).ShouldBe(["two", "one"]);
        score.Worst(1).Select(d => d.Id).ShouldBe(["two"]);
        score.Worst(0).ShouldBeEmpty();
    }

    [Fact]
    public void Where_a_document_has_no_tokens_those_of_beleg_count()
    {
        // Its tokens are "😀", "Der", "Damm", "hält", "," and so on: four are found, three of them right.
        const string text = "😀 Der Damm hält, sagte Ada.";
        var score = AttributionScore.Of(
            [new QuotationDocument("1", text, [], [Said(new Span(3, 16))])],
            report => [new Attribution(StatementType.Indirect, Medium.Speech, Passage.Of(report, new Span(3, 17)))]
        );
        score.All.Part(StatementPart.Quote).ShouldBe(new PrecisionRecall(0.75, 1));
    }

    [Fact]
    public void A_token_counts_whole_where_a_part_of_it_is_marked()
    {
        const string text = "Der Damm hält.";
        var score = AttributionScore.Of(
            [new QuotationDocument("1", text, [], [Said(new Span(4, 6))])],
            report => [new Attribution(StatementType.Indirect, Medium.Speech, Passage.Of(report, new Span(4, 8)))]
        );
        score.All.Part(StatementPart.Quote).ShouldBe(new PrecisionRecall(1, 1));
    }

    [Fact]
    public void Places_are_told_in_code_points()
    {
        var score = AttributionScore.Of(
            [new QuotationDocument("1", "😀 Der Damm hält.", [], [Said(new Span(3, 16))])],
            _ => []
        );
        score.Documents[0].Unusable.ShouldHaveSingleItem().Content.ShouldBe([new Span(2, 15)]);
    }

    private static AnnotatedStatement Said(Span content) =>
        new(StatementType.Indirect, Medium.Speech, [content], [], [], [], [], IsNested: false);

    private static (int Gold, int Found, int Paired, int Missed, int Spurious) Counts(StatementMetric metric) =>
        (metric.Gold, metric.Found, metric.Paired, metric.Missed, metric.Spurious);
}
