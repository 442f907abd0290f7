using System.Diagnostics;
using System.Globalization;

namespace Beleg.Cli.Tests.Commands;

/// <summary>"beleg serve" and "beleg users".</summary>
public sealed class DeskCommandTests : IDisposable
{
    private const string Password = "ein langes Passwort";
    private readonly Workplace place = new();

    private string Ledger => Path.Combine(place.Folder, "story.db");

    public void Dispose() => place.Dispose();

    [Fact]
    public void Users_are_added_listed_and_taken_out()
    {
        Users(Password + "\n", "add", "Anna Behrend", "--role", "reviewer")
            .Output.ShouldBe("Anna Behrend may sign in.\n");
        Users("", "list").Output.ShouldBe("Anna Behrend: reviewer\n");
        Users("", "remove", "Anna Behrend").Code.ShouldBe(0);
        Users("", "list").Output.ShouldBe("Nobody may sign in.\n");
    }

    [Theory]
    [InlineData("kurz\n", "BLG5004")]
    [InlineData("", "BLG5004")]
    public void A_password_that_does_not_fit_is_told(string input, string code)
    {
        var outcome = Users(input, "add", "Anna", "--role", "reader");
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldStartWith(code);
    }

    [Fact]
    public async Task A_desk_begins_a_ledger_where_there_is_none()
    {
        (await PageOf("/stories")).ShouldContain("Noch keine Storys");
        File.Exists(Ledger).ShouldBeTrue();
    }

    [Fact]
    public void A_desk_for_other_machines_needs_users()
    {
        Begin();
        var outcome = Workplace.Run("serve", "--ledger", Ledger, "--urls", "http://0.0.0.0:0");
        outcome.Code.ShouldBe(1);
        outcome.Error.ShouldStartWith("BLG5001: ");
        outcome.Error.ShouldContain("beleg users add");
    }

    [Fact]
    public async Task A_desk_says_where_it_is_and_ends_when_it_is_told_to()
    {
        Begin();
        (await PageOf("/reports")).ShouldContain("/reports/r1");
    }

    // Opens a desk, reads a page and closes the desk again.
    private async Task<string> PageOf(string path)
    {
        using var process = Start("serve", "--ledger", Ledger, "--port", "0");
        var line = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        line.ShouldStartWith("The desk is open at http://127.0.0.1:");
        using var client = new HttpClient();
        var page = await client.GetStringAsync(line.Split(' ')[5] + path, TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", process.Id.ToString(CultureInfo.InvariantCulture)))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
        return page;
    }

    private void Begin()
    {
        var report = place.Put("a.txt", "Der Damm halte, sagte Anna Behrend.");
        Workplace.Run("add", report, "--ledger", Ledger).Code.ShouldBe(0);
    }

    private Outcome Users(string input, params string[] args) =>
        Workplace.Run(folder => Reader.Load(folder).Read, input, ["users", .. args, "--ledger", Ledger]);

    private static Process Start(params string[] args) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Beleg.Cli.dll"), .. args])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
}
