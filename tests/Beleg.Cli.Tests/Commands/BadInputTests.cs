using System.Text;
using System.Text.Json;

namespace Beleg.Cli.Tests.Commands;

/// <summary>What people and machines give to read that is no proper report: never a crash, always a clear word.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void An_empty_file_is_told()
    {
        var path = place.Put("empty.txt", "");
        Workplace.Run("read", path).ShouldBe(new Outcome(1, "", $"BLG1001: {path}: There is no text in it.\n"));
    }

    [Fact]
    public void A_binary_is_told()
    {
        var outcome = Workplace.Run(
            "read",
            place.Put("image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0])
        );
        (outcome.Code, outcome.Output).ShouldBe((1, ""));
        outcome.Error.ShouldContain("a PNG image");
        Workplace.Run("read", place.Put("noise.txt", [1, 2, 0, 0, 7])).Error.ShouldStartWith("BLG1002: ");
    }

    [Fact]
    public void An_unreadable_path_is_told()
    {
        var path = Path.Join(place.Folder, "nothing.txt");
        Workplace
            .Run("read", path)
            .ShouldBe(new Outcome(1, "", $"BLG1008: {path}: There is no file or folder of this name.\n"));
    }

    [Fact]
    public void An_empty_folder_is_told() => Workplace.Run("read", place.Folder).Error.ShouldStartWith("BLG1009: ");

    [Fact]
    public void Twenty_megabytes_in_one_line_are_read()
    {
        const int Size = 20 * 1024 * 1024;
        const string Sentence = "Der Damm an der Lahr halte, sagte die Sprecherin des Landkreises am Montag. ";
        var line = new StringBuilder(Size);
        while (line.Length < Size / 40)
            line.Append(Sentence);
        // The rest is one word: to find out who says what in 20 MB takes longer than a test should.
        line.Append('x', Size - line.Length);
        var outcome = Workplace.Run("read", place.Put("long.txt", line.ToString()), "--format", "jsonl");
        outcome.Code.ShouldBe(0);
        JsonDocument
            .Parse(outcome.Output)
            .RootElement.GetProperty("statements")
            .GetArrayLength()
            .ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("„Der Damm hält, sagte sie.")]
    [InlineData("Der Damm hält“, sagte sie.")]
    [InlineData("«Der Damm hält, sagte sie.")]
    [InlineData("\"Der Damm hält, sagte sie.")]
    public void A_quotation_mark_without_partner_is_a_warning_and_the_rest_is_read(string text)
    {
        var outcome = Workplace.Run("read", place.Put("a.txt", $"Das Wasser steigt.\n\n{text}\n"), "--format", "json");
        outcome.Code.ShouldBe(0);
        Codes(outcome).ShouldContain("BLG1007");
        JsonDocument.Parse(outcome.Output).RootElement.GetProperty("sentences").GetArrayLength().ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("„", "“", "‚", "‘")]
    [InlineData("»", "«", "›", "‹")]
    [InlineData("«", "»", "‹", "›")]
    [InlineData("“", "”", "‘", "’")]
    [InlineData("\"", "\"", "'", "'")]
    public void Nested_quotation_marks_of_every_kind_are_pairs(string open, string close, string inner, string outer)
    {
        var text = $"{open}Der Bürgermeister hat {inner}nie wieder{outer} gerufen{close}, sagte Anna Behrend.";
        var outcome = Workplace.Run("read", place.Put("a.txt", text), "--format", "json");
        outcome.Code.ShouldBe(0);
        Codes(outcome).ShouldNotContain("BLG1007");
    }

    [Fact]
    public void A_text_that_is_not_german_is_a_warning_and_what_can_be_read_is_read()
    {
        const string Text =
            "The dam has held through the night, the mayor said on Monday. Hundreds of people were still waiting for help, "
            + "and nobody knows when the water will go down again.";
        var outcome = Workplace.Run("read", place.Put("a.txt", Text));
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldStartWith("BLG1003: ");
        outcome.Output.ShouldContain("2 sentences");
    }

    [Fact]
    public void Broken_front_matter_is_a_warning_and_the_text_after_it_is_read()
    {
        var path = place.Put(
            "a.txt",
            "---\ntitle: \"Damm\ncredits: [dpa\n---\nDer Damm halte, sagte Anna Behrend am Montag."
        );
        var outcome = Workplace.Run("read", path, "--format", "json");
        outcome.Code.ShouldBe(0);
        Codes(outcome).ShouldContain("BLG1005");
        JsonDocument
            .Parse(outcome.Output)
            .RootElement.GetProperty("text")
            .GetString()
            .ShouldBe("Der Damm halte, sagte Anna Behrend am Montag.");
    }

    private static IEnumerable<string?> Codes(Outcome outcome) =>
        JsonDocument
            .Parse(outcome.Output)
            .RootElement.GetProperty("warnings")
            .EnumerateArray()
            .Select(w => w.GetProperty("code").GetString());
}
