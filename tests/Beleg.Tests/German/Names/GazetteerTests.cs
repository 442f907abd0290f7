using Beleg.German.Names;

namespace Beleg.Tests.German.Names;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("Russland", "Russland", "Proper")]
    [InlineData("Russlands", "Russland", "Proper")]
    [InlineData("Moskau", "Russland", "Capital")]
    [InlineData("Kremls", "Russland", "Seat")]
    [InlineData("Weiße Haus", "USA", "Seat")]
    [InlineData("Weißen Hauses", "USA", "Seat")]
    [InlineData("Vereinten Nationen", "UN", "Proper")]
    [InlineData("NATO", "Nato", "Proper")]
    [InlineData("US-Verteidigungsministeriums", "Pentagon", "Proper")]
    [InlineData("Deutschen Presse-Agentur", "dpa", "Proper")]
    [InlineData("Süddeutschen Zeitung", "Süddeutsche Zeitung", "Proper")]
    [InlineData("Spiegel", "Der Spiegel", "Common")]
    [InlineData("Grünen", "Grüne", "Proper")]
    public void A_form_leads_to_what_it_names(string form, string name, string manner)
    {
        var found = Gazetteer.Default.Find(form).ShouldHaveSingleItem();
        found.Of.Name.ShouldBe(name);
        found.Manner.ToString().ShouldBe(manner);
    }

    [Theory]
    [InlineData("russischen", "Russland")]
    [InlineData("US-amerikanische", "USA")]
    [InlineData("Schweizer", "Schweiz")]
    [InlineData("bayerischer", "Bayern")]
    [InlineData("rasch", null)]
    public void An_adjective_leads_to_its_state(string form, string? state) =>
        StateWords.Default.OfAdjective(form).ShouldBe(state);

    [Theory]
    [InlineData("Franzosen", "Frankreich")]
    [InlineData("Britin", "Großbritannien")]
    [InlineData("Deutschen", "Deutschland")]
    [InlineData("US-Amerikaner", null)]
    public void An_inhabitant_leads_to_the_state(string form, string? state) =>
        StateWords.Default.OfInhabitant(form)?.State.ShouldBe(state);
}
