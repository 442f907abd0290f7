using Beleg.Cli.Terminal;
using Beleg.Exchange.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Cli.Tests.Terminal;

public sealed class PrintableTests
{
    [Fact]
    public void What_steers_a_terminal_is_shown_instead() =>
        Printable.Of("a\e[31mb\u0007\u009B2J\u202Ec\u007F\uD83D").ShouldBe("a␛[31mb␇\uFFFD2J\uFFFDc␡\uFFFD");

    [Fact]
    public void Ordinary_words_are_left_as_they_are() =>
        Printable.Of("„Grüß Gott“ 😀\t\r\n").ShouldBe("„Grüß Gott“ 😀\t\r\n");

    [Fact]
    public void No_control_character_is_left_in_any_text() =>
        Prop.ForAll(
                Texts.Any,
                text =>
                {
                    var safe = Printable.Of(text);
                    safe.Length.ShouldBe(text.Length);
                    safe.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')).ShouldBeFalse();
                }
            )
            .QuickCheckThrowOnFailure();
}
