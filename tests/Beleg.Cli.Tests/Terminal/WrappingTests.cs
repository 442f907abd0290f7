using Beleg.Cli.Terminal;
using Beleg.Exchange.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Cli.Tests.Terminal;

public sealed class WrappingTests
{
    [Fact]
    public void Lines_break_at_white_space_and_long_words_stand_alone() =>
        Wrapped("Der Damm an der Talsperrenverwaltung\nbrach  heute", 10)
            .ShouldBe(["Der Damm", "an der", "Talsperrenverwaltung", "brach", "heute"]);

    [Fact]
    public void A_no_break_space_holds() =>
        Wrapped("rund 12\u00A0000 Euro", 8).ShouldBe(["rund", "12\u00A0000", "Euro"]);

    [Fact]
    public void Wide_characters_count_twice() => Wrapped("漢字 漢字 漢字", 10).ShouldBe(["漢字 漢字", "漢字"]);

    [Fact]
    public void A_word_may_change_its_ink_and_is_still_one() =>
        Wrapping
            .Lines([new Run("Bei", Ink.Bold), new Run("spiel und", Ink.Plain)], 8)
            .Select(l => string.Concat(l.Select(r => r.Text)))
            .ShouldBe(["Beispiel", "und"]);

    [Fact]
    public void No_line_is_too_wide_unless_it_is_one_word_and_nothing_is_lost() =>
        Prop.ForAll(
                Texts.Any,
                ArbMap.Default.ArbFor<byte>(),
                (text, room) =>
                {
                    var width = room + 1;
                    var lines = Wrapped(text, width);
                    foreach (var line in lines)
                        (CharacterWidth.Of(line) <= width || !line.Contains(' ')).ShouldBeTrue(line);
                    Letters(string.Join(' ', lines)).ShouldBe(Letters(Printable.Of(text)));
                }
            )
            .QuickCheckThrowOnFailure();

    private static List<string> Wrapped(string text, int width) =>
        [
            .. Wrapping
                .Lines([new Run(text, Ink.Plain)], width)
                .Select(line => string.Concat(line.Select(run => run.Text))),
        ];

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
