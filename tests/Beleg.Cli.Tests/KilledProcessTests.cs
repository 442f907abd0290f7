using System.Diagnostics;
using System.Text.Json;

namespace Beleg.Cli.Tests;

/// <summary>"beleg add" as a process that is killed (SIGKILL). When that happens differs from run to run; what is left must not.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private const int Reports = 40;

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Killed_while_adding_and_started_again_it_loses_nothing_and_adds_nothing_twice()
    {
        var reports = PutReports();
        var ledger = Path.Combine(place.Folder, "killed.db");
        var kept = 0;
        foreach (var time in new[] { 700, 1100, 1500 })
        {
            Kill(TimeSpan.FromMilliseconds(time), "add", reports, "--ledger", ledger);
            if (!File.Exists(ledger))
                continue;
            Files(ledger).Count.ShouldBeGreaterThanOrEqualTo(kept);
            kept = Files(ledger).Count;
            Workplace.Run("verify", "--ledger", ledger).Code.ShouldBe(0);
        }

        Add(reports, ledger);
        Workplace.Run("verify", "--ledger", ledger).Code.ShouldBe(0);
        Files(ledger).Count.ShouldBe(Reports);
        Files(ledger).ShouldBeUnique();
        var whole = Path.Combine(place.Folder, "whole.db");
        Add(reports, whole);
        Claims(ledger).ShouldNotBeEmpty();
        Claims(ledger).ShouldBe(Claims(whole), ignoreOrder: true);
    }

    private string PutReports()
    {
        string[] places = ["Kalden", "Brunsee", "Obertal", "Lindow"];
        string[] speakers = ["Anna Behrend", "Jonas Wittek", "Maren Tolk"];
        for (var i = 0; i < Reports; i++)
        {
            var (town, speaker) = (places[i % places.Length], speakers[i % speakers.Length]);
            place.Put(
                $"reports/{i:D2}.txt",
                $"---\noutlet: Blatt {i}\npublished: 2026-03-{1 + i / 4:D2}\n---\n"
                    + $"Der Damm in {town} halte, sagte {speaker}. In {town} wurden nach Angaben der Feuerwehr {20 + i} Häuser "
                    + $"überflutet. Die Stadtwerke {town} wiesen den Vorwurf zurück, sie hätten zu spät gewarnt."
            );
        }

        return Path.Combine(place.Folder, "reports");
    }

    private static void Add(string reports, string ledger) =>
        Workplace.Run("add", reports, "--ledger", ledger).Code.ShouldBe(0);

    private static List<string> Files(string ledger) =>
        [.. Listed("reports", ledger).Select(r => r.GetProperty("file").GetString()!)];

    // Each claim by the reports that have it.
    private static List<string> Claims(string ledger) =>
        [
            .. Listed("claims", ledger)
                .Select(c =>
                    string.Join(' ', c.GetProperty("reports").EnumerateArray().Select(r => r.GetString()).Order())
                ),
        ];

    private static List<JsonElement> Listed(string what, string ledger)
    {
        var outcome = Workplace.Run(what, "--ledger", ledger, "--format", "json");
        outcome.Code.ShouldBe(0);
        return [.. JsonDocument.Parse(outcome.Output).RootElement.GetProperty(what).EnumerateArray()];
    }

    private static void Kill(TimeSpan time, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Beleg.Cli.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        if (process.WaitForExit(time))
            return;
        process.Kill();
        process.WaitForExit();
    }
}
