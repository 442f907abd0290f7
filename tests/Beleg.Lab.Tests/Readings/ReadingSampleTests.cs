using Beleg.Lab.Readings;
using Beleg.Lab.Statements;

namespace Beleg.Lab.Tests.Readings;

public sealed class ReadingSampleTests
{
    private static readonly QuotationDocument[] Documents =
    [
        .. Enumerable.Range(0, 40).Select(i => new QuotationDocument($"r{i}", "Es regnet.", [], [])),
    ];

    // Told by another program: SHA-256 of "beleg 5 r0" and so on.
    [Fact]
    public void Thirty_are_drawn_by_their_ids()
    {
        var drawn = ReadingSample.Draw(Documents).Select(d => d.Id).ToArray();
        drawn.Length.ShouldBe(30);
        drawn[..3].ShouldBe(["r26", "r14", "r12"]);
        Documents
            .Select(d => d.Id)
            .Except(drawn)
            .ShouldBe(["r31", "r3", "r8", "r21", "r36", "r33", "r20", "r27", "r6", "r2"], ignoreOrder: true);
    }

    [Fact]
    public void The_order_of_the_corpus_does_not_matter() =>
        ReadingSample.Draw(Documents.Reverse()).ShouldBe(ReadingSample.Draw(Documents));

    [Fact]
    public void Of_fewer_all_are_drawn() => ReadingSample.Draw(Documents[..2]).Length.ShouldBe(2);
}
