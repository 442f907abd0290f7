using System.Collections.Immutable;
using Beleg.German.Times;
using Beleg.OpenPoints;
using Beleg.Tests.German;
using Beleg.Text;

namespace Beleg.Tests.OpenPoints;

public sealed class OpenPointFinderTests
{
    private static readonly ReportDate Published = new(2025, 3, 14);

    private static ImmutableArray<OpenPoint> Find(string text)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        var times = new TimesOfClauses(analysis, TimeFinder.Find(analysis));
        return OpenPointFinder.Find(analysis, times, Published, span => span.Of(text).ToString());
    }

    private static OpenPoint One(string text) => Find(text).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Eine Antwort der Kommission steht noch aus.", "der Kommission")]
    [InlineData("Eine offizielle Erklärung der Behörden steht noch aus.", "der Behörden")]
    [InlineData("Eine Entscheidung des Verfassungsgerichts wird im Herbst erwartet.", "des Verfassungsgerichts")]
    [InlineData("Der Sicherheitsrat wird in Kürze über die Resolution beraten.", "Der Sicherheitsrat")]
    [InlineData("Das Kabinett will am Mittwoch über das Gesetz entscheiden.", "Das Kabinett")]
    [InlineData("Das Unternehmen äußerte sich zunächst nicht.", "Das Unternehmen")]
    public void Tells_who_owes_it(string text, string who)
    {
        var point = One(text);
        point.Passage.Text.ShouldBe(text[..^1]);
        point.Who.ShouldBe([who]);
        point.Because.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Die Ursache des Feuers ist noch ungeklärt.")]
    [InlineData("Ob der Zug pünktlich war, ist unklar.")]
    [InlineData("Unklar blieb zunächst, wer den Auftrag gab.")]
    [InlineData("Es ist nicht bekannt, ob Lösegeld bezahlt wurde.")]
    [InlineData("Der Ausgang des Verfahrens ist noch offen.")]
    [InlineData("Der Termin steht noch nicht fest.")]
    public void What_is_unknown_is_open_and_nobody_owes_it(string text)
    {
        var point = One(text);
        point.Passage.Text.ShouldBe(text[..^1]);
        point.Who.ShouldBeEmpty();
        point.Due.ShouldBeNull();
    }

    [Theory]
    [InlineData("Von dem Konzern gab es zunächst keine Stellungnahme.")]
    [InlineData("Eine Bestätigung der Polizei lag zunächst nicht vor.")]
    [InlineData("Nach der Prüfung fehlt bislang ein Ergebnis.")]
    public void What_is_not_there_yet_is_open(string text) => One(text).Passage.Text.ShouldBe(text[..^1]);

    [Theory]
    [InlineData("Das Urteil soll am 28. März verkündet werden.", "am 28. März", "2025-03-28")]
    [InlineData("Der Stadtrat wird am Montag über den Haushalt beraten.", "am Montag", "2025-03-17")]
    [InlineData("Der Nordrat wird in Kürze über die Fischerei beraten.", "in Kürze", null)]
    [InlineData("Die Jury will bis Ende 2026 entscheiden.", "bis Ende 2026", "2026")]
    [InlineData("Ein Urteil wird im kommenden Jahr erwartet.", "im kommenden Jahr", "2026")]
    [InlineData("Das Ergebnis wird im Mai erwartet.", "im Mai", "2025-05")]
    public void Tells_until_when(string text, string words, string? date)
    {
        var due = One(text).Due.ShouldNotBeNull();
        due.Passage.Text.ShouldBe(words);
        due.Value?.ToString().ShouldBe(date);
    }

    [Theory]
    [InlineData("Die Antwort der Behörde traf am Freitag ein. Das Urteil ist rechtskräftig.")]
    [InlineData("Vor dem Kino stand eine Schlange bis auf die Straße. Am Himmel standen noch Sterne.")]
    [InlineData("Der Laden ist offen.")]
    [InlineData("Der Maler ist in Bremen bekannt.")]
    [InlineData("Der Rat hat am Montag über den Haushalt beraten.")]
    [InlineData("Für das Wochenende wird ein Sturm erwartet.")]
    [InlineData("Wenn der Rat darüber berät, wird es spät.")]
    [InlineData("Wann wird der Rat entscheiden?")]
    [InlineData("Mir sind keine Gründe bekannt.")]
    public void What_only_sounds_open_is_none(string text) => Find(text).ShouldBeEmpty();
}
