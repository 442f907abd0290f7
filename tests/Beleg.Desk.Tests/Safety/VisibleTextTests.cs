using Beleg.Desk.Safety;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Desk.Tests.Safety;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Anna\u202Enamdnas", "Anna‹U+202E›namdnas")]
    [InlineData("a\u2066b\u2069c\u200Ed\u061Ce", "a‹U+2066›b‹U+2069›c‹U+200E›d‹U+061C›e")]
    [InlineData("\u0000\u001B[31m\u0085", "‹U+0000›‹U+001B›[31m‹U+0085›")]
    [InlineData("An\u200Bna\uFEFF", "An‹U+200B›na‹U+FEFF›")]
    [InlineData("x\U000E0041y", "x‹U+E0041›y")]
    [InlineData("a\u2028b", "a‹U+2028›b")]
    public void What_cannot_be_seen_is_shown_by_its_number(string text, string shown) =>
        VisibleText.Of(text).ShouldBe(shown);

    [Theory]
    [InlineData("Zeile\nund\tSpalte")]
    [InlineData("Straße 😀 שלום مرحبا")]
    [InlineData("Dampf\u00ADschiff")]
    [InlineData("👩\u200D🚒")]
    [InlineData("")]
    public void What_can_be_seen_stays(string text) => VisibleText.Of(text).ShouldBe(text);

    [Fact]
    public void Half_a_character_is_shown_by_its_number() =>
        VisibleText.Of("halb \uD83D und \uDE00").ShouldBe("halb ‹U+D83D› und ‹U+DE00›");

    [Fact]
    public void Nothing_but_what_cannot_be_seen_is_lost() =>
        Prop.ForAll<string>(text =>
            {
                var given = text ?? "";
                var plain = string.Concat(VisibleText.Pieces(given).Where(p => !p.IsMark).Select(p => p.Text));
                return plain.All(c => given.Contains(c)) && VisibleText.Of(plain) == plain;
            })
            .QuickCheckThrowOnFailure();
}
