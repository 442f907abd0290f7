using Beleg.Desk.Language;
using Beleg.Text;

namespace Beleg.Desk.Tests.Language;

public sealed class WordingTests
{
    private readonly Wording german = new(ReaderLanguage.German);
    private readonly Wording english = new(ReaderLanguage.English);

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        german.Number(1234567.25m).ShouldBe("1.234.567,25");
        english.Number(1234567.25m).ShouldBe("1,234,567.25");
        german.Number(-12000).ShouldBe("\u221212.000");
        english.Number(7).ShouldBe("7");
    }

    [Fact]
    public void Dates_are_written_to_the_precision_known()
    {
        german.Date(new ReportDate(2025, 9, 18)).ShouldBe("18. September 2025");
        english.Date(new ReportDate(2025, 9, 18)).ShouldBe("18 September 2025");
        german.Date(new ReportDate(2025, 3)).ShouldBe("März 2025");
        english.Date(new ReportDate(2025)).ShouldBe("2025");
        english.Date(null).ShouldBe("undated");
        german.ShortDate(new ReportDate(2025, 9, 18)).ShouldBe("18. Sept. 2025");
        german.WithinYear(new ReportDate(2025, 9, 18)).ShouldBe("18. Sept.");
        german.WithinYear(new ReportDate(2025, 9)).ShouldBe("Sept.");
        german.WithinYear(new ReportDate(2025)).ShouldBe("2025");
        german.Dates(new ReportDate(2025, 1), new ReportDate(2025, 2)).ShouldBe("Januar 2025 bis Februar 2025");
        german.Dates(new ReportDate(2025, 1), new ReportDate(2025, 1)).ShouldBe("Januar 2025");
        german.Dates(new ReportDate(2025, 1, 2), new ReportDate(2025, 1, 9)).ShouldBe("2. bis 9. Januar 2025");
        english.Dates(new ReportDate(2025, 1), new ReportDate(2025, 1, 9)).ShouldBe("January 2025 to 9 January 2025");
        english.Dates(null, new ReportDate(2025)).ShouldBe("undated to 2025");
    }

    [Fact]
    public void One_thing_is_counted_otherwise_than_many()
    {
        german.Count("reports.count", 1).ShouldBe("1 Bericht");
        german.Count("reports.count", 12000).ShouldBe("12.000 Berichte");
        english.Count("reports.count", 0).ShouldBe("0 reports");
    }

    [Theory]
    [InlineData("", ReaderLanguage.German)]
    [InlineData("fr", ReaderLanguage.German)]
    [InlineData("en", ReaderLanguage.English)]
    [InlineData("fr-CH, en;q=0.8, de;q=0.7", ReaderLanguage.English)]
    [InlineData("en-GB;q=0.2,de-AT;q=0.3", ReaderLanguage.German)]
    [InlineData("en;q=x, ;;,", ReaderLanguage.German)]
    public void The_browser_says_which_language_it_wants(string header, ReaderLanguage language) =>
        LanguageChoice.Of(header).ShouldBe(language);
}
