using System.Collections.Immutable;
using Beleg.Figures;
using Beleg.Tests.German;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Figures;

public sealed class FigureFinderTests
{
    private static ImmutableArray<Figure> Find(string text) =>
        FigureFinder.Find(GermanModels.Analyzer.Analyze(text), null).Figures;

    private static Figure One(string text) => Find(text).ShouldHaveSingleItem();

    [Theory]
    [InlineData("Im Hafen liegen 14 Schiffe.", "14 Schiffe", 14, "Schiffe")]
    [InlineData("Im Lager arbeiten 23.500 Menschen.", "23.500 Menschen", 23500, "Menschen")]
    [InlineData("Der Anteil stieg auf 6,4 Prozent.", "6,4 Prozent", 6.4, "Prozent")]
    [InlineData("Der Anteil stieg auf 7%.", "7%", 7, "Prozent")]
    [InlineData("Das Haus kostet 3,2 Millionen Euro.", "3,2 Millionen Euro", 3.2e6, "EUR")]
    [InlineData("Der Umsatz lag bei 1,5 Mrd. Euro.", "1,5 Mrd. Euro", 1.5e9, "EUR")]
    [InlineData("Bezahlt wurden CHF 1'200'000.", "CHF 1'200'000", 1.2e6, "CHF")]
    [InlineData("Bezahlt wurden 10 000 Franken.", "10 000 Franken", 10000, "CHF")]
    [InlineData("Es kamen zwölf Boote an.", "zwölf Boote", 12, "Boote")]
    [InlineData("Gefunden wurden 61 römische Münzen.", "61 römische Münzen", 61, "Münzen")]
    [InlineData("Am Ufer standen 250 Fischer.", "250 Fischer", 250, "Fischer")]
    [InlineData("Das dauert anderthalb Stunden.", "anderthalb Stunden", 1.5, "Stunden")]
    [InlineData("Die Stadt verlor eine halbe Million Euro.", "eine halbe Million Euro", 500000, "EUR")]
    [InlineData("Im Schuppen lag ein Dutzend Gewehre.", "ein Dutzend Gewehre", 12, "Gewehre")]
    [InlineData("Das Tal liegt bei minus 5 Grad Celsius.", "minus 5 Grad Celsius", -5, "Grad Celsius")]
    [InlineData("Der Preis stieg um zwei Prozentpunkte.", "zwei Prozentpunkte", 2, "Prozentpunkte")]
    [InlineData("Es ging um einen 50-Milliarden-Dollar-Kredit.", "50-Milliarden-Dollar-Kredit", 50e9, "USD")]
    [InlineData("Die Firma spendete 20.000 kanadische Dollar.", "20.000 kanadische Dollar", 20000, "CAD")]
    [InlineData("Die Gäste aßen zehn Pfund Kartoffeln.", "zehn Pfund", 10, "Pfund")]
    [InlineData("Die Wahl gewann eine 36-Jährige.", "36-Jährige", 36, "Jahre")]
    [InlineData("Nach dreitägiger Suche war er da.", "dreitägiger", 3, "Tage")]
    [InlineData("Der Zug kam eine halbe Stunde zu spät.", "eine halbe Stunde", 0.5, "Stunde")]
    [InlineData("Das Netz fiel eine Viertelstunde aus.", "eine Viertelstunde", 0.25, "Stunde")]
    [InlineData("Die Miete stieg auf das 1,5-Fache.", "1,5-Fache", 1.5, "fach")]
    [InlineData("Das kostet €50.", "€50", 50, "EUR")]
    [InlineData("Er fuhr 163 km/h.", "163 km/h", 163, "km/h")]
    [InlineData("Es lag bei 80 Grad unter null.", "80 Grad unter null", -80, "Grad")]
    [InlineData("Das Heer hat 17.000 Mann.", "17.000 Mann", 17000, "Mann")]
    public void Has_value_unit_and_all_its_words(string text, string words, double value, string unit)
    {
        var figure = One(text);
        figure.Passage.Text.ShouldBe(words);
        figure.Value.ShouldBe((decimal)value);
        figure.Unit.ShouldBe(unit);
        figure.Low.ShouldBeNull();
        figure.High.ShouldBeNull();
        figure.Approximate.ShouldBeFalse();
        figure.Because.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Am Start waren rund 900 Läufer.", "rund 900 Läufer", 900d, null, null, true)]
    [InlineData("Es kamen mindestens 20 Menschen.", "mindestens 20 Menschen", 20d, 20d, null, false)]
    [InlineData("Mehr als 300 Häuser brannten.", "Mehr als 300 Häuser", 300d, 300d, null, false)]
    [InlineData("Über 100 Menschen wurden verletzt.", "Über 100 Menschen", 100d, 100d, null, false)]
    [InlineData("Das kostet bis zu 10.000 Euro.", "bis zu 10.000 Euro", 10000d, null, 10000d, false)]
    [InlineData("Es kamen weniger als 50 Gäste.", "weniger als 50 Gäste", 50d, null, 50d, false)]
    [InlineData("Es kamen knapp 5.000 Zuschauer.", "knapp 5.000 Zuschauer", 5000d, null, 5000d, true)]
    [InlineData("Es kamen gut 5.000 Zuschauer.", "gut 5.000 Zuschauer", 5000d, 5000d, null, true)]
    [InlineData("Es kamen mehr als rund 40 Boote.", "mehr als rund 40 Boote", 40d, 40d, null, true)]
    [InlineData("Tausende Menschen flohen.", "Tausende Menschen", null, 2000d, null, true)]
    [InlineData("Gestohlen wurden Dutzende Fahrräder.", "Dutzende Fahrräder", null, 24d, null, true)]
    [InlineData("Mehrere Hundert Menschen flohen.", "Mehrere Hundert Menschen", null, 200d, null, true)]
    [InlineData("Zehntausende von Menschen flohen.", "Zehntausende von Menschen", null, 20000d, null, true)]
    [InlineData("Das trifft Millionen Menschen.", "Millionen Menschen", null, 2e6, null, true)]
    [InlineData("Zwischen 200 und 250 Boote kamen.", "Zwischen 200 und 250 Boote", null, 200d, 250d, false)]
    [InlineData("Es kamen 10 bis 15 Boote.", "10 bis 15 Boote", null, 10d, 15d, false)]
    [InlineData("Es kamen 10–15 Boote.", "10–15 Boote", null, 10d, 15d, false)]
    [InlineData("Das kostet vier bis fünf Millionen Euro.", "vier bis fünf Millionen Euro", null, 4e6, 5e6, false)]
    [InlineData("Es kommen drei oder vier Minister.", "drei oder vier Minister", null, 3d, 4d, false)]
    [InlineData("Es kommen drei- bis viertausend Gäste.", "drei- bis viertausend Gäste", null, 3000d, 4000d, false)]
    [InlineData("Es kommen 18- bis 24-Jährige.", "18- bis 24-Jährige", null, 18d, 24d, false)]
    [InlineData("Das dauert ein bis zwei Wochen.", "ein bis zwei Wochen", null, 1d, 2d, false)]
    [InlineData("Es kommen 20 bis maximal 30 Gäste.", "20 bis maximal 30 Gäste", null, 20d, 30d, false)]
    [InlineData("Es hat minus 5 bis plus 3 Grad.", "minus 5 bis plus 3 Grad", null, -5d, 3d, false)]
    [InlineData("Karten gibt es ab 25 Euro.", "ab 25 Euro", 25d, 25d, null, false)]
    [InlineData("Das dauert zehn Jahre oder mehr.", "zehn Jahre oder mehr", 10d, 10d, null, false)]
    [InlineData("Am Zug nahmen gegen 500 Gäste teil.", "gegen 500 Gäste", 500d, null, null, true)]
    [InlineData("Man ermittelt gegen 20 Beamte.", "20 Beamte", 20d, null, null, false)]
    [InlineData("Mindestens ein Mensch starb.", "Mindestens ein Mensch", 1d, 1d, null, false)]
    public void Has_the_bounds_that_are_worded(
        string text,
        string words,
        double? value,
        double? low,
        double? high,
        bool approximate
    )
    {
        var figure = One(text);
        figure.Passage.Text.ShouldBe(words);
        figure.Value.ShouldBe((decimal?)value);
        figure.Low.ShouldBe((decimal?)low);
        figure.High.ShouldBe((decimal?)high);
        figure.Approximate.ShouldBe(approximate);
    }

    [Theory]
    [InlineData("Ein Drittel der Befragten sagte Nein.", "Ein Drittel", 0.3333)]
    [InlineData("Zwei Drittel der Befragten sagten Nein.", "Zwei Drittel", 0.6667)]
    [InlineData("Die Hälfte der Befragten sagte Nein.", "Die Hälfte", 0.5)]
    [InlineData("Jeder vierte Deutsche sagte Nein.", "Jeder vierte Deutsche", 0.25)]
    [InlineData("Drei von vier Befragten sagten Nein.", "Drei von vier Befragten", 0.75)]
    public void A_share_is_a_part_of_one_without_unit(string text, string words, double value)
    {
        var figure = One(text);
        figure.Passage.Text.ShouldBe(words);
        figure.Value.ShouldBe((decimal)value);
        figure.Unit.ShouldBeNull();
    }

    [Theory]
    [InlineData("Am 24. Oktober 2024 um 18.30 Uhr begann das Fest.")]
    [InlineData("Seit 2014 ist die Brücke zu, 1989 war sie neu.")]
    [InlineData("Das Spiel endete 3:1.")]
    [InlineData("Die G7 berieten über Artikel 5 und § 12.")]
    [InlineData("Er wohnt in der Lindenstraße 12.")]
    [InlineData("Telefon: 030 123456")]
    [InlineData("Die Boeing 747 landete sicher.")]
    [InlineData("Ein Bagger hat ein Kabel durchtrennt.")]
    [InlineData("Zum einen kam er zu spät, zum anderen kamen beide nicht.")]
    [InlineData("Sie landete auf Platz drei.")]
    [InlineData("Es war fünf vor zwölf.")]
    [InlineData("Clara Beyer (54) leitet das Amt.")]
    [InlineData("Die Schau ist bis 5. Januar geöffnet.")]
    [InlineData("Der Milliarden-Kredit ist umstritten.")]
    [InlineData("Er war zum dritten Mal der Erste.")]
    [InlineData("Sie sprach unter vier Augen mit ihm.")]
    [InlineData("Sie gewann den 800-Meter-Lauf.")]
    [InlineData("Sie gewann über 200 Meter Freistil.")]
    [InlineData("Er war mehr als ein Trainer.")]
    [InlineData("Das Haus ist aus den 1960er Jahren.")]
    [InlineData("Die Stadt brannte im Dreißigjährigen Krieg.")]
    [InlineData("Der Bus fährt jeden zweiten Tag.")]
    [InlineData("Das Spiel endete 3 zu 1.")]
    [InlineData("Das diesjährige Fest war einfach.")]
    [InlineData("Die „Polar 4“ stürzte ab.")]
    [InlineData("Zwischen 2008 und 2012 sank der Verbrauch.")]
    public void Numbers_that_count_nothing_are_no_figures(string text) => Find(text).ShouldBeEmpty();

    [Fact]
    public void Two_bounds_of_a_change_share_their_unit()
    {
        var figures = Find("Der Anteil stieg von 10 auf 15 Prozent.");
        figures.Select(f => (f.Value, f.Unit)).ShouldBe([(10m, "Prozent"), (15m, "Prozent")]);
    }

    [Theory]
    [InlineData("Sie waren 62, 64 und 66 Jahre alt.", "62 Jahre|64 Jahre|66 Jahre")]
    [InlineData("Es gehen 200 feste und 300 freie Mitarbeiter.", "200 Mitarbeiter|300 Mitarbeiter")]
    [InlineData("Dafür waren 27 von 35 Stimmen.", "27 Stimmen|35 Stimmen")]
    [InlineData("Es drohen mindestens zwei, höchstens aber fünf Jahre Haft.", "2 Jahre|5 Jahre")]
    [InlineData("Getötet wurden drei, 20 Menschen wurden verletzt.", "3 |20 Menschen")]
    public void Numbers_of_a_list_share_its_unit(string text, string figures) =>
        string.Join('|', Find(text).Select(f => $"{f.Value} {f.Unit}")).ShouldBe(figures);

    [Fact]
    public void Hostile_text_is_read_without_harm()
    {
        Find(new string('9', 100_000)).ShouldBeEmpty();
        Find(string.Concat(Enumerable.Repeat("Milliarden Billiarden ", 2000))).ShouldAllBe(f => f.Low > 0);
        Find(string.Concat(Enumerable.Repeat("1 000 ", 5000))).ShouldAllBe(f => f.Passage.Text.Length < 50);
        Find("999999999999999 und 1 Billionen Billiarden Euro").ShouldNotBeEmpty();
        Find(string.Concat(Enumerable.Repeat("minus ", 5000))).ShouldBeEmpty();
        Find("50-Milliarden-" + new string('-', 50_000)).Length.ShouldBeLessThan(2);
    }

    [Fact]
    public void No_text_makes_it_throw_and_every_figure_covers_its_words() =>
        Prop.ForAll(
                Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
                text => Find(text).All(f => f.Passage.Extent.Of(text).SequenceEqual(f.Passage.Text))
            )
            .QuickCheckThrowOnFailure();

    private static readonly string[] Pieces =
    [
        "12",
        "3,5",
        "1.000",
        " ",
        " ",
        " ",
        "-",
        "–",
        "bis",
        " bis ",
        "Millionen",
        " Euro",
        "$",
        "€",
        "%",
        " Prozent",
        "zwischen ",
        " und ",
        "rund ",
        "mehr als ",
        "ein ",
        "Drittel",
        "Tausende ",
        "mehrere ",
        "Dutzend",
        "\ud83d",
        "(",
        ")",
        ".",
        "jeder ",
        "dritte",
        "minus ",
        "2024",
        "Uhr",
        "von ",
        " auf ",
        "halbe ",
        "drei-",
        "16-jährige ",
        " oder mehr",
        "Viertelstunde ",
        "gegen ",
        ", ",
        "Gäste ",
        "hundert",
        ":",
        "/",
        "\n",
    ];
}
