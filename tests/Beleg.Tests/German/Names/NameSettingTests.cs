using Beleg.German;
using Beleg.German.Names;

namespace Beleg.Tests.German.Names;

public sealed class NameSettingTests
{
    [Theory]
    [InlineData("Am Abend sprach Verteidigungsminister Karl Vogt.", "", "Verteidigungsminister")]
    [InlineData("Am Abend sprach Dr. Karl Vogt.", "Dr.", "")]
    [InlineData("Am Abend sprach die Ministerin Dr. Klara Vogt.", "Dr.", "Ministerin")]
    [InlineData("Am Abend sprach Karl Vogt, der neue Sprecher der Klinik.", "", "Sprecher")]
    [InlineData("Am Abend sprach Karl Vogt, dann ging er.", "", "")]
    [InlineData("Am Abend sprachen Karl Vogt, Ministerin Anna Behrend und andere.", "", "")]
    [InlineData("Karl Vogt sprach.", "", "")]
    public void Titles_and_roles_beside_a_person_are_told(string text, string title, string role)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        var name = analysis.Names.First(n => n.Kind == NameKind.Person);

        var setting = NameSetting.Of(text, analysis.Words, analysis.Sentences[0], name);

        Text(setting.Title).ShouldBe(title);
        Text(setting.Role).ShouldBe(role);

        string Text(WordRange words) => words.IsEmpty ? "" : analysis.SpanOf(words).Of(text).ToString();
    }

    [Fact]
    public void What_is_no_person_has_neither()
    {
        const string Text = "Sie reisten nach Berlin.";
        var analysis = GermanModels.Analyzer.Analyze(Text);

        NameSetting
            .Of(Text, analysis.Words, analysis.Sentences[0], analysis.Names.ShouldHaveSingleItem())
            .ShouldBe(default);
    }
}
