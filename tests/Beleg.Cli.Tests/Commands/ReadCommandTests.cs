using System.Text.Json;
using Beleg.Exchange.Tests;
using Beleg.Text;

namespace Beleg.Cli.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void One_file_as_json_is_one_object()
    {
        var outcome = Read(place.Put("a.txt", "Eins"), "--format", "json");
        outcome.Code.ShouldBe(0);
        JsonDocument.Parse(outcome.Output).RootElement.GetProperty("file").GetString().ShouldBe("a");
    }

    [Fact]
    public void Several_paths_and_folders_as_json_are_an_array_however_many_files_there_are()
    {
        var (a, b) = (place.Put("a.txt", "Eins"), place.Put("b.txt", "Zwei"));
        Parsed(Read(a, b, "--format", "json")).ShouldBe(["a", "b"]);
        Parsed(Read(place.Folder, "--format", "json")).ShouldBe(["a", "b"]);
        File.Delete(b);
        Parsed(Read(place.Folder, "--format", "json")).ShouldBe(["a"]);
        Parsed(Read(a, b, "--format", "json")).ShouldBe(["a"]);
        Parsed(Read(b, b, "--format", "json")).ShouldBeEmpty();
    }

    [Fact]
    public void Jsonl_is_one_line_a_report()
    {
        place.Put("a.txt", "Eins\nund");
        place.Put("b.txt", "Zwei");
        var lines = Read(place.Folder, "--format", "jsonl").Output.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(2);
        foreach (var line in lines)
            JsonDocument.Parse(line).RootElement.GetProperty("beleg").GetString().ShouldBe("1");
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var outcome = Workplace.Run(OwnReader, "Der Damm brach.", "read", "-", "--format", "markdown");
        outcome.Code.ShouldBe(0);
        outcome.Output.ShouldContain("## Who says what (1)");
    }

    [Fact]
    public void What_was_guessed_is_told_beside_the_ledger_and_in_it()
    {
        var path = place.Put("a.txt", [0x47, 0x72, 0xFC, 0xDF, 0x65]);
        var outcome = Read(path);
        outcome.Code.ShouldBe(0);
        outcome.Error.ShouldStartWith($"BLG1004: {path}: ");
        outcome.Output.ShouldContain("BLG1004");
        var json = Read(path, "--format", "jsonl");
        json.Error.ShouldBeEmpty();
        json.Output.ShouldContain("\"code\":\"BLG1004\"");
    }

    [Fact]
    public void One_path_that_cannot_be_read_does_not_stop_the_others()
    {
        var outcome = Read(Path.Join(place.Folder, "no.txt"), place.Put("a.txt", "Eins"), "--format", "jsonl");
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldStartWith("BLG1008: ");
        outcome.Output.Count('\n').ShouldBe(1);
    }

    [Fact]
    public void A_path_that_begins_with_an_at_sign_is_a_path() =>
        Read("@a.txt").Error.ShouldStartWith("BLG1008: @a.txt: ");

    [Fact]
    public void The_models_named_are_the_models_loaded()
    {
        var asked = "";
        Workplace.Run(
            folder =>
            {
                asked = folder;
                return SampleReadingOf;
            },
            "Text",
            "read",
            "-",
            "--models",
            "elsewhere"
        );
        asked.ShouldBe("elsewhere");
    }

    [Fact]
    public void Missing_models_are_told_and_end_the_run()
    {
        var outcome = Workplace.Run("read", place.Put("a.txt", "Text"), "--models", place.Folder);
        outcome.Code.ShouldBe(1);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldStartWith("BLG2001: ");
    }

    [Fact]
    public void What_nobody_foresaw_is_one_line_that_can_be_reported()
    {
        var outcome = Workplace.Run(_ => _ => throw new InvalidOperationException("odd\nthing"), "Text", "read", "-");
        outcome.Code.ShouldBe(1);
        outcome.Error.Count('\n').ShouldBe(1);
        outcome.Error.ShouldStartWith("BLG3099: ");
        outcome.Error.ShouldContain("InvalidOperationException");
        outcome.Error.ShouldContain("odd thing");
        outcome.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void Output_that_cannot_be_written_is_told()
    {
        var outcome = Workplace.Run(_ => throw new IOException("No space left on device"), "Text", "read", "-");
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldStartWith("BLG3002: ");
    }

    private static Func<Report, Reading> OwnReader(string models) => SampleReadingOf;

    private static Reading SampleReadingOf(Report report) =>
        SampleReading.OneStatement(report.Text) with
        {
            Report = report,
        };

    private static Outcome Read(params string[] args) => Workplace.Run(OwnReader, "", ["read", .. args]);

    private static IEnumerable<string?> Parsed(Outcome outcome) =>
        JsonDocument.Parse(outcome.Output).RootElement.EnumerateArray().Select(r => r.GetProperty("file").GetString());
}
