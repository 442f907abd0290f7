using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Tests.Origins;

public sealed class PressKeyTests
{
    [Theory]
    [InlineData("Küstenbote", "dem „Küstenboten“")]
    [InlineData("Hauptstadtblatt", "des Hauptstadtblatts")]
    [InlineData("Tagesblatt", "Tagesblattes")]
    [InlineData("Süddeutsche Zeitung", "der Süddeutschen Zeitung")]
    [InlineData("Kieler Nachrichten", "»Kieler Nachrichten«")]
    [InlineData("Die Zeit", "Zeit")]
    [InlineData("DER SPIEGEL", "Spiegel")]
    [InlineData("Handelskompass", "Handelskompasses")]
    public void The_forms_of_one_name_have_one_key(string name, string other) =>
        PressKey.Of(other).ShouldBe(PressKey.Of(name));

    [Theory]
    [InlineData("Time", "Times")]
    [InlineData("Welt", "Welt am Sonntag")]
    [InlineData("Abendpost", "Morgenpost")]
    [InlineData("dpa", "dapd")]
    public void Other_names_have_other_keys(string name, string other) =>
        PressKey.Of(other).ShouldNotBe(PressKey.Of(name));

    [Theory]
    [InlineData("")]
    [InlineData("„“")]
    public void What_is_no_name_has_no_key(string name) => PressKey.Of(name).ShouldBeEmpty();
}
