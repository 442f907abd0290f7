using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Faults;
using Beleg.Lab.Readings;
using Beleg.Lab.Statements;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Lab.Tests.Readings;

public sealed class HandReadingFileTests : IDisposable
{
    private const string Damm = """
        {"id":"damm","statements":[{"content":[[2,16]],"act":"asserts","position":"does-not-know","modality":"certain","via":[[18,23]],"evidence":[],"doubtful":true}],"figures":[{"span":[2,5],"value":2.5,"low":null,"high":3,"approximate":true,"unit":"Mio"}],"commitments":[{"span":[2,5],"kind":"loan","status":"pending"}],"openPoints":[{"span":[2,5]}]}
        """;

    private const string Wehr = """{"id":"wehr","statements":[],"figures":[],"commitments":[],"openPoints":[]}""";

    private static readonly ImmutableArray<QuotationDocument> Sample =
    [
        new("damm", "😀 Der Damm halte, sagte die Sprecherin.", [], []),
        new("wehr", "Es regnet.", [], []),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("beleg-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Readings_come_in_the_order_of_the_sample_with_spans_in_utf_16()
    {
        var readings = Read(Wehr, "", Damm);
        readings.Select(r => r.Id).ShouldBe(["damm", "wehr"]);
        var statement = readings[0].Statements.ShouldHaveSingleItem();
        statement.Content.ShouldBe([new Span(3, 17)]);
        (statement.Act, statement.Position, statement.Modality).ShouldBe(
            (Act.Asserts, Position.DoesNotKnow, Modality.Certain)
        );
        (statement.Via.Single(), statement.Doubtful).ShouldBe((new Span(19, 24), true));
        readings[0].Figures.ShouldBe([new HandFigure(new Span(3, 6), 2.5m, null, 3, true, "Mio")]);
        readings[0]
            .Commitments.ShouldBe([new HandCommitment(new Span(3, 6), CommitmentKind.Loan, CommitmentStatus.Pending)]);
        readings[0].OpenPoints.ShouldBe([new HandOpenPoint(new Span(3, 6))]);
    }

    [Fact]
    public void A_reading_that_lacks_a_drawn_report_is_told() =>
        FaultOf(Damm).ShouldEndWith("lacks reports that are drawn from the corpus: wehr.");

    [Fact]
    public void A_reading_of_a_report_that_was_not_drawn_is_told() =>
        FaultOf(Damm, Wehr, Wehr.Replace("wehr", "deich", StringComparison.Ordinal)).ShouldContain("\"deich\"");

    [Fact]
    public void A_report_that_is_read_twice_is_told() => FaultOf(Damm, Wehr, Wehr).ShouldContain("line 3");

    [Theory]
    [InlineData("asserts", "claims")]
    [InlineData("\"asserts\"", "0")]
    [InlineData("[2,16]", "[2,60]")]
    [InlineData("[2,16]", "[16,16]")]
    [InlineData("[2,16]", "[-1,16]")]
    [InlineData("[2,16]", "[2]")]
    [InlineData("[2,16]", "2")]
    [InlineData("[[2,16]]", "[]")]
    [InlineData("[[2,16]]", "null")]
    [InlineData("\"doubtful\"", "\"doubt\"")]
    [InlineData("\"approximate\":true,", "")]
    [InlineData("\"id\":\"damm\",", "")]
    [InlineData("{\"id\"", "[{\"id\"")]
    public void A_malformed_line_is_told_with_its_number(string words, string others) =>
        FaultOf(Wehr, Damm.Replace(words, others, StringComparison.Ordinal)).ShouldContain("line 2");

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Should
            .Throw<FaultException>(() => HandReadingFile.Read(Path.Combine(folder, "none"), Sample))
            .Fault.Code.ShouldBe(FaultCode.DataUnusable);

    private string FaultOf(params string[] lines)
    {
        var fault = Should.Throw<FaultException>(() => Read(lines)).Fault;
        fault.Code.ShouldBe(FaultCode.DataUnusable);
        return fault.Message;
    }

    private ImmutableArray<HandReading> Read(params string[] lines)
    {
        var path = Path.Combine(folder, "reading.jsonl");
        File.WriteAllLines(path, lines);
        return HandReadingFile.Read(path, Sample);
    }
}
