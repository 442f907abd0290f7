using Beleg.Faults;
using Beleg.Lab.Ledgers;
using Beleg.Meaning;

namespace Beleg.Lab.Tests.Ledgers;

public sealed class LedgerGoldTests : IDisposable
{
    private const string Whole = """
        {"claims": [{"id": "C1", "text": "Neun Tote", "contested": true, "statements": [
            {"report": "01", "quote": "Neun Menschen sind tot", "position": "does not know", "source": "Polizei", "origin": "dpa"}]}],
         "relations": [{"from": {"report": "01", "quote": "a"}, "to": {"report": "02", "quote": "b"}, "kind": "other figure"}],
         "groups": [{"kind": "copy", "origin": "dpa", "reports": ["01", "02"]}],
         "figures": [{"claim": "C1", "unit": "Tote", "values": [9, 14.5]}],
         "openPoints": [{"report": "01", "quote": "c", "who": "Polizei", "closedBy": null, "kind": null}],
         "sources": [{"name": "Polizei", "mentions": [{"report": "01", "quote": "Polizei"}]}]}
        """;

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_gold_file_is_read()
    {
        var gold = Read(Whole);
        gold.Claims[0].Contested.ShouldBeTrue();
        gold.Claims[0].Statements[0].Position.ShouldBe(Position.DoesNotKnow);
        gold.Relations[0].To.ShouldBe(new GoldPlace("02", "b"));
        gold.Groups[0].Reports.ShouldBe(["01", "02"]);
        gold.Figures[0].Values.ShouldBe([9m, 14.5m]);
        gold.OpenPoints[0].ClosedBy.ShouldBeNull();
        gold.Sources[0].Mentions[0].Quote.ShouldBe("Polizei");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("\"claims\"", "\"klaims\"")]
    [InlineData("\"does not know\"", "\"believes\"")]
    [InlineData("\"does not know\"", "3")]
    [InlineData("\"contested\": true", "\"contested\": \"yes\"")]
    [InlineData("\"reports\": [\"01\", \"02\"]", "\"reports\": null")]
    [InlineData("\"quote\": \"a\"", "\"quote\": null")]
    [InlineData(", \"quote\": \"a\"", "")]
    [InlineData("\"claim\": \"C1\"", "\"claim\": \"C2\"")]
    public void What_is_no_gold_file_is_refused_by_name(string old, string with) =>
        Should
            .Throw<FaultException>(() =>
                Read(old.Length == 0 ? "[]" : Whole.Replace(old, with, StringComparison.Ordinal))
            )
            .Fault.ShouldSatisfyAllConditions(
                fault => fault.Code.ShouldBe(FaultCode.DataUnusable),
                fault => fault.Message.ShouldContain(path)
            );

    [Fact]
    public void A_file_that_is_not_there_is_told() =>
        Should.Throw<FaultException>(() => LedgerGold.Read(path + ".none")).Fault.Code.ShouldBe(FaultCode.DataUnusable);

    private LedgerGold Read(string json)
    {
        File.WriteAllText(path, json);
        return LedgerGold.Read(path);
    }
}
