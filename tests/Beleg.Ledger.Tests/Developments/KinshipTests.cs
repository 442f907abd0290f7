using Beleg.Ledger.Developments;

namespace Beleg.Ledger.Tests.Developments;

public sealed class KinshipTests
{
    [Theory]
    [InlineData("Ausschuss:N7", "Finanzausschuss:N11", true)]
    [InlineData("Veröffentlichung:N7", "veröffentlichen:V6", true)]
    [InlineData("klären:V6", "Klärung:N8", true)]
    [InlineData("Gerichtsentscheidung:N9", "entscheiden:V5", true)]
    [InlineData("Beschluss:N7", "Entscheidung:N6", true)]
    [InlineData("abstimmen:V7", "Votum:N9", true)]
    [InlineData("Rat:N6", "Verrat:N9", false)]
    [InlineData("Gutachten:N8", "Urteil:N7", false)]
    [InlineData("Halle:N8", "Hülle:N9", false)]
    [InlineData("lang:A5", "Erlang:E12", false)]
    public void Words_for_one_thing_are_kin(string one, string other, bool expected)
    {
        var (first, second) = (Said.Terms(one)[0], Said.Terms(other)[0]);

        Kinship.AreKin(first, second).ShouldBe(expected);
        Kinship.AreKin(second, first).ShouldBe(expected);
    }
}
