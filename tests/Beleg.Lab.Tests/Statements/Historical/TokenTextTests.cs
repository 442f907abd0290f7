using Beleg.Lab.Statements.Historical;

namespace Beleg.Lab.Tests.Statements.Historical;

public sealed class TokenTextTests
{
    [Theory]
    [InlineData("Er rief : » Halt ! « und ging .", "Er rief: »Halt!« und ging.")]
    [InlineData("« Halt » , rief er", "«Halt», rief er")]
    [InlineData("Sie sagte : \" Nein . \" Dann schwieg sie .", "Sie sagte: \"Nein.\" Dann schwieg sie.")]
    [InlineData("Ein „ Wort “ ( kurz ) ...", "Ein „Wort“ (kurz)...")]
    public void Blanks_stand_where_print_has_them(string tokens, string expected)
    {
        var text = new TokenText();
        var words = tokens.Split(' ');
        foreach (var word in words)
            text.Add(word);
        text.Text.ShouldBe(expected);
        text.Spans.Select(s => s.Of(expected).ToString()).ShouldBe(words);
    }
}
