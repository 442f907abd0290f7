using System.Text;
using Beleg.Exchange.Input;
using Beleg.Faults;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Exchange.Tests.Input;

public sealed class TextDecoderTests
{
    private const string Umlauts = "Über Köln fällt Schnee, heißt es.";

    [Fact]
    public void Utf8_is_read_with_and_without_byte_order_mark()
    {
        Decode(Encoding.UTF8.GetBytes(Umlauts)).ShouldBe(new DecodedText(Umlauts, null));
        Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Umlauts)]).ShouldBe(new DecodedText(Umlauts, null));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Utf16_is_read_with_and_without_byte_order_mark(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var bytes = encoding.GetBytes(Umlauts);
        Decode(bytes).ShouldBe(new DecodedText(Umlauts, null));
        Decode([.. encoding.GetPreamble(), .. bytes]).ShouldBe(new DecodedText(Umlauts, null));
    }

    [Fact]
    public void What_is_no_utf8_is_read_as_windows_1252_and_said_so()
    {
        var decoded = Decode([0x84, 0xDC, 0x62, 0x65, 0x72, 0x93, 0x20, 0x80]);
        decoded.Text.ShouldBe("„Über“ €");
        decoded.Fault!.Code.ShouldBe(FaultCode.GuessedEncoding);
    }

    [Fact]
    public void Utf8_with_one_bad_byte_stays_utf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Köln und Über"), 0xFF, .. Encoding.UTF8.GetBytes("lingen")];
        var decoded = Decode(bytes);
        decoded.Text.ShouldBe("Köln und Über\uFFFDlingen");
        decoded.Fault!.Code.ShouldBe(FaultCode.GuessedEncoding);
    }

    [Fact]
    public void Utf16_that_ends_within_a_character_is_read_and_said_so()
    {
        var decoded = Decode([0xFF, 0xFE, 0x41, 0x00, 0x42]);
        decoded.Text.ShouldBe("A\uFFFD");
        decoded.Fault!.Code.ShouldBe(FaultCode.GuessedEncoding);
    }

    [Fact]
    public void Files_of_other_kinds_are_no_text_and_called_by_their_name()
    {
        byte[][] files =
        [
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2],
            Encoding.ASCII.GetBytes("%PDF-1.7 text all over"),
            [0x50, 0x4B, 3, 4, 20, 0],
            [0xFF, 0xD8, 0xFF, 0xE0],
        ];
        foreach (var file in files)
        {
            var decoded = Decode(file);
            decoded.Text.ShouldBeNull();
            decoded.Fault!.Code.ShouldBe(FaultCode.NotText);
        }

        Decode(files[1]).Fault!.Message.ShouldContain("a PDF");
    }

    [Fact]
    public void Zero_bytes_are_no_text_in_any_encoding()
    {
        Decode([0x41, 0, 0x42, 0x43]).Fault!.Code.ShouldBe(FaultCode.NotText);
        Decode([0xFF, 0xFE, 0x41, 0, 0, 0]).Fault!.Code.ShouldBe(FaultCode.NotText);
    }

    [Fact]
    public void No_bytes_make_it_throw_and_there_is_always_a_text_or_a_fault() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes =>
                {
                    var decoded = Decode(bytes);
                    return decoded.Text is not null || decoded.Fault is { Code: FaultCode.NotText };
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Unicode_text_comes_back_as_it_was() =>
        Prop.ForAll(
                Texts.Sound,
                text =>
                {
                    foreach (
                        var encoding in (Encoding[])
                            [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode]
                    )
                        Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)])
                            .ShouldBe(new DecodedText(text, null));
                    Decode(Encoding.UTF8.GetBytes(text)).ShouldBe(new DecodedText(text, null));
                }
            )
            .QuickCheckThrowOnFailure();

    private static DecodedText Decode(byte[] bytes) => TextDecoder.Decode(bytes);
}
