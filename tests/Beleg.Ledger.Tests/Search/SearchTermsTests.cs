using Beleg.Ledger.Search;

namespace Beleg.Ledger.Tests.Search;

/// <summary>What a person types, as the search understands it.</summary>
public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("Soldaten Grenze", "solda;grenz", "")]
    [InlineData("\"rund 12.000 Soldaten\" -Manöver", "rund 12 000 solda", "manov")]
    [InlineData("„neun Tote“ Hafen", "neu tot;haf", "")]
    [InlineData("-\"großes Manöver\" Heer", "heer", "gross manov")]
    [InlineData("Nord-Süd", "nord;sud", "")]
    [InlineData("- \" -", "", "")]
    [InlineData("\"offen", "off", "")]
    public void Words_quotations_and_hyphens_are_told_apart(string typed, string sought, string excluded)
    {
        var terms = SearchTerms.Of(typed);
        string.Join(';', terms.Sought.Select(t => string.Join(' ', t))).ShouldBe(sought);
        string.Join(';', terms.Excluded.Select(t => string.Join(' ', t))).ShouldBe(excluded);
    }
}
