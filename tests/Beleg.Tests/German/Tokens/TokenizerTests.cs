using Beleg.German.Tokens;

namespace Beleg.Tests.German.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Das kostet z.B. viel.", "Das|kostet|z.B.|viel|.")]
    [InlineData("Das gilt z. B. hier.", "Das|gilt|z.|B.|hier|.")]
    [InlineData("Dr. Anna Vogt zahlte 3 Mio. Euro.", "Dr.|Anna|Vogt|zahlte|3|Mio.|Euro|.")]
    [InlineData(
        "Seilbahn GmbH & Co. und der Turnverein e.V. klagen.",
        "Seilbahn|GmbH|&|Co.|und|der|Turnverein|e.V.|klagen|."
    )]
    [InlineData("Dipl.-Ing. Kern und Dr.-Ing. Holm", "Dipl.-Ing.|Kern|und|Dr.-Ing.|Holm")]
    [InlineData("Der St.-Anna-Platz ist gesperrt.", "Der|St.-Anna-Platz|ist|gesperrt|.")]
    [InlineData("Nach Art. 5 ist das erlaubt.", "Nach|Art.|5|ist|das|erlaubt|.")]
    [InlineData("Fehler dieser Art. Danach kam nichts.", "Fehler|dieser|Art|.|Danach|kam|nichts|.")]
    [InlineData("Das sagte Jan. Alle lachten.", "Das|sagte|Jan|.|Alle|lachten|.")]
    [InlineData("Am 3. Jan. begann es.", "Am|3.|Jan.|begann|es|.")]
    [InlineData("Peter K. Lang kam.", "Peter|K.|Lang|kam|.")]
    [InlineData("Es bleibt bei Plan B. Das ist sicher.", "Es|bleibt|bei|Plan|B|.|Das|ist|sicher|.")]
    [InlineData("Es waren 30 m. Das ist viel.", "Es|waren|30|m|.|Das|ist|viel|.")]
    [InlineData("Erlaubt sind 50 km/h. Mehr nicht.", "Erlaubt|sind|50|km|/|h|.|Mehr|nicht|.")]
    [InlineData("Es waren 30 °C. Heute regnet es.", "Es|waren|30|°|C|.|Heute|regnet|es|.")]
    public void Abbreviations_keep_their_stop(string text, string tokens) => Joined(text).ShouldBe(tokens);

    [Theory]
    [InlineData("Am 24. Oktober", "Am|24.|Oktober")]
    [InlineData("Der 16. Spieltag", "Der|16.|Spieltag")]
    [InlineData("Bis zum 7. und 8. Juni", "Bis|zum|7.|und|8.|Juni")]
    [InlineData("Am 24., einem Montag", "Am|24.|,|einem|Montag")]
    [InlineData("Sie lag auf Platz 19. Trainerin Lutz klagte.", "Sie|lag|auf|Platz|19|.|Trainerin|Lutz|klagte|.")]
    [InlineData("Das war im Jahr 2005. Der Streit blieb.", "Das|war|im|Jahr|2005|.|Der|Streit|blieb|.")]
    [InlineData("Es waren nur 27.", "Es|waren|nur|27|.")]
    [InlineData("Kaiser Karl V. regierte", "Kaiser|Karl|V.|regierte")]
    [InlineData("Das sagte Papst Paul VI. Er ging.", "Das|sagte|Papst|Paul|VI|.|Er|ging|.")]
    [InlineData("1. FC Mitte", "1.|FC|Mitte")]
    [InlineData("Ende auf Platz 3\n\n1. FC Mitte", "Ende|auf|Platz|3|1.|FC|Mitte")]
    [InlineData("am 12.3. im Rathaus", "am|12.3.|im|Rathaus")]
    public void A_stop_belongs_to_an_ordinal_and_not_to_a_number_at_the_end(string text, string tokens) =>
        Joined(text).ShouldBe(tokens);

    [Theory]
    [InlineData("12.000 Leute, 3,5 Prozent", "12.000|Leute|,|3,5|Prozent")]
    [InlineData("um 14:30 Uhr 2:1", "um|14:30|Uhr|2:1")]
    [InlineData("35% und 20 €", "35|%|und|20|€")]
    [InlineData("5%-Hürde und 2,6%ig", "5%-Hürde|und|2,6%ig")]
    [InlineData("20-25 Jahre, die 20-jährige", "20|-|25|Jahre|,|die|20-jährige")]
    [InlineData("-5 Grad, +1,2 Punkte", "-5|Grad|,|+1,2|Punkte")]
    [InlineData("CHF 12'500 und 5,- Euro", "CHF|12'500|und|5,-|Euro")]
    [InlineData("10 US$ oder §§ 3 und 4", "10|US$|oder|§§|3|und|4")]
    public void Numbers_keep_their_separators_and_signs_stand_alone(string text, string tokens) =>
        Joined(text).ShouldBe(tokens);

    [Theory]
    [InlineData("ein 50-Milliarden-Dollar-Kredit in US-Dollar", "ein|50-Milliarden-Dollar-Kredit|in|US-Dollar")]
    [InlineData("Energie- und Klimapolitik", "Energie-|und|Klimapolitik")]
    [InlineData("Schreibwaren und -möbel", "Schreibwaren|und|-möbel")]
    [InlineData("Er kam - leider - zu spät", "Er|kam|-|leider|-|zu|spät")]
    [InlineData("Er kam – leider – zu spät", "Er|kam|–|leider|–|zu|spät")]
    [InlineData("die Linie Bonn–Mainz", "die|Linie|Bonn–Mainz")]
    [InlineData("120 km/h und CDU/CSU", "120|km|/|h|und|CDU/CSU")]
    [InlineData(
        "Bürger:innen, Lehrer*innen, Leser/-innen, Fahrer_innen",
        "Bürger:innen|,|Lehrer*innen|,|Leser/-innen|,|Fahrer_innen"
    )]
    [InlineData("bei ver.di und E.ON", "bei|ver.di|und|E.ON")]
    [InlineData("Wind\u00ADkraft", "Wind\u00ADkraft")]
    public void Words_stay_whole(string text, string tokens) => Joined(text).ShouldBe(tokens);

    [Theory]
    [InlineData("Hans' Haus", "Hans'|Haus")]
    [InlineData("wie geht's", "wie|geht's")]
    [InlineData("so 'ne Sache der '68er", "so|'ne|Sache|der|'68er")]
    [InlineData("O’Hara kam", "O’Hara|kam")]
    [InlineData("das 'Haus' dort", "das|'|Haus|'|dort")]
    [InlineData("das ‚Haus‘ dort", "das|‚|Haus|‘|dort")]
    [InlineData("'ein Kloß'", "'|ein|Kloß|'")]
    [InlineData("6' 2\" groß", "6|'|2|\"|groß")]
    public void An_apostrophe_belongs_to_its_word_and_a_single_quotation_mark_does_not(string text, string tokens) =>
        Joined(text).ShouldBe(tokens);

    [Theory]
    [InlineData("6' 2\" groß")]
    [InlineData("ein 19\"-Bildschirm")]
    [InlineData("6′ 2″")]
    public void Signs_of_feet_and_inches_are_no_quotation_marks(string text) =>
        Tokenizer.Tokenize(text).ShouldNotContain(t => t.Kind == TokenKind.Quote);

    [Theory]
    [InlineData("„ja“")]
    [InlineData("“ja”")]
    [InlineData("\"ja\"")]
    [InlineData("»ja«")]
    [InlineData("«ja»")]
    [InlineData("›ja‹")]
    [InlineData("‹ja›")]
    [InlineData("‚ja‘")]
    [InlineData("'ja'")]
    [InlineData("''ja''")]
    [InlineData(",,ja''")]
    public void Quotation_marks_of_every_kind_are_tokens(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        tokens.Select(t => t.Kind).ShouldBe([TokenKind.Quote, TokenKind.Word, TokenKind.Quote]);
    }

    [Theory]
    [InlineData("Nun ja ... gut…", "Nun|ja|...|gut|…")]
    [InlineData("Wie?!", "Wie|?|!")]
    [InlineData("(so [etwa])", "(|so|[|etwa|]|)")]
    [InlineData("die „Post“-Leser", "die|„|Post|“|-Leser")]
    [InlineData("Ende.Dann ging er", "Ende|.|Dann|ging|er")]
    public void Marks_stand_alone(string text, string tokens) => Joined(text).ShouldBe(tokens);

    [Theory]
    [InlineData("Siehe https://example.org/a-b?c=d(e).", "https://example.org/a-b?c=d(e)")]
    [InlineData("Siehe www.beispiel.de/x, bitte", "www.beispiel.de/x")]
    [InlineData("Das meldet beispiel-zeitung.de heute", "beispiel-zeitung.de")]
    [InlineData("Post an a.b@post.example.com, bitte", "a.b@post.example.com")]
    [InlineData("(http://example.org)", "http://example.org")]
    public void Addresses_stay_whole(string text, string address)
    {
        var token = Tokenizer.Tokenize(text).Where(t => t.Kind == TokenKind.Address).ShouldHaveSingleItem();
        token.Span.Of(text).ToString().ShouldBe(address);
    }

    [Theory]
    [InlineData("Ja 👩‍🚒🏽 gut", "Ja|👩‍🚒🏽|gut")]
    [InlineData("🇩🇪🇦🇹", "🇩🇪|🇦🇹")]
    [InlineData("schön :-) ja", "schön|:-)|ja")]
    [InlineData("a\u0001b\u0000", "a|b")]
    [InlineData("a\u00A0b\u200Bc", "a|b|c")]
    [InlineData("", "")]
    public void Emoji_stay_whole_and_odd_characters_do_no_harm(string text, string tokens) =>
        Joined(text).ShouldBe(tokens);

    // In a fact, since an attribute cannot hold an unpaired surrogate.
    [Fact]
    public void An_unpaired_surrogate_is_a_symbol() => Joined("a\uD800b\uDC00").ShouldBe("a|\uD800|b|\uDC00");

    private static string Joined(string text) =>
        string.Join('|', Tokenizer.Tokenize(text).Select(t => t.Span.Of(text).ToString()));

    [Theory]
    [InlineData("Haus", TokenKind.Word)]
    [InlineData("(SPD)", TokenKind.Word)]
    [InlineData("1990/91", TokenKind.Number)]
    [InlineData("``", TokenKind.Quote)]
    [InlineData("--", TokenKind.Dash)]
    [InlineData(":", TokenKind.Colon)]
    [InlineData("www.example.org", TokenKind.Address)]
    [InlineData("\u00a0", TokenKind.Symbol)]
    [InlineData("", TokenKind.Symbol)]
    public void A_token_that_somebody_else_cut_out_has_a_kind(string token, TokenKind kind) =>
        Tokenizer.KindOf(token).ShouldBe(kind);
}
