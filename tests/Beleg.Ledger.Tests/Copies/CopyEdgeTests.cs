using Beleg.Ledger.Copies;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Copies;

public sealed class CopyEdgeTests
{
    private static readonly CopyVerdict Verdict = new(
        0.25,
        0.75,
        30,
        [
            new AlignedPassage(new Span(0, 90), new Span(200, 290), 15),
            new AlignedPassage(new Span(100, 190), new Span(5, 95), 15),
        ]
    );

    [Theory]
    [InlineData("2024-10-23", "2024-10-24", 2, 1, CopyOrder.ByDate)]
    [InlineData("2024-10-24", "2024-10-23", 1, 2, CopyOrder.ByDate)]
    [InlineData("2024-09", "2024-10-23", 2, 1, CopyOrder.ByDate)]
    [InlineData("2025", "2024-10-23", 1, 2, CopyOrder.ByDate)]
    [InlineData("2024-10", "2024-10-23", 2, 1, CopyOrder.Unknown)]
    [InlineData("2024", "2024-10-23", 2, 1, CopyOrder.Unknown)]
    [InlineData("2024-10-23", "2024-10-23", 2, 1, CopyOrder.Unknown)]
    [InlineData(null, "2024-10-23", 2, 1, CopyOrder.Unknown)]
    [InlineData(null, null, 2, 1, CopyOrder.Unknown)]
    public void The_later_report_has_it_from_the_earlier(string? a, string? b, long from, long to, CopyOrder order)
    {
        var edge = CopyEdge.Between(1, Date(a), 2, Date(b), Verdict);
        (edge.From, edge.To, edge.Order).ShouldBe((from, to, order));
        edge.Proof.ShareOfA.ShouldBe(from == 1 ? 0.25 : 0.75);
        edge.Proof.Passages[0].InA.Start.ShouldBe(from == 1 ? 0 : 5);
    }

    [Fact]
    public void An_edge_is_the_same_whichever_report_is_named_first()
    {
        var (early, late) = (Date("2024-10-23"), Date("2024-10-24"));
        var there = CopyEdge.Between(1, early, 2, late, Verdict);
        var back = CopyEdge.Between(2, late, 1, early, Verdict.Mirrored);
        back.Proof.Passages.ShouldBe(there.Proof.Passages);
        (back with { Proof = there.Proof }).ShouldBe(there);
    }

    [Fact]
    public void A_report_is_no_copy_of_itself() =>
        Should.Throw<ArgumentException>(() => CopyEdge.Between(1, null, 1, null, Verdict));

    private static ReportDate? Date(string? text) => ReportDate.TryParse(text, out var date) ? date : null;
}
