using System.Diagnostics;
using System.Text;

namespace Beleg.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Reading_twice_in_two_processes_and_once_in_this_one_gives_the_same_bytes()
    {
        var path = place.Put("a.txt", "Der Damm halte, sagte Anna Behrend. „Wir sind froh 😀“, sagte sie.");
        var first = Start("read", path, "--format", "json");
        first.Code.ShouldBe(0);
        first.Error.ShouldBeEmpty();
        Start("read", path, "--format", "json").ShouldBe(first);
        Workplace.Run("read", path, "--format", "json").ShouldBe(first);
        Workplace.Run("read", path, "--format", "json").ShouldBe(first);
    }

    [Fact]
    public void Failing_gives_the_exit_code_and_one_line() =>
        Start("read", "nothing.txt")
            .ShouldBe(new Outcome(1, "", "BLG1008: nothing.txt: There is no file or folder of this name.\n"));

    [Fact]
    public void Output_into_a_pipe_has_no_colours() =>
        Start("read", place.Put("a.txt", "Der Damm halte, sagte Anna Behrend.")).Output.ShouldNotContain('\e');

    private static Outcome Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Beleg.Cli.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, error.Result);
    }
}
