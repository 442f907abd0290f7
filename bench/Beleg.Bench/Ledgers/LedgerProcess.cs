using System.Diagnostics;

namespace Beleg.Bench.Ledgers;

/// <summary>The built program as a process of its own, at work on a ledger.</summary>
internal sealed class LedgerProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> error;
    private readonly Task<string> output;

    private LedgerProcess(params string[] arguments)
    {
        var program = Path.Combine(Repository.Root, "src/Beleg.Cli/bin/Release/net10.0/Beleg.Cli.dll");
        process = Process.Start(
            new ProcessStartInfo("dotnet", [program, .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        error = process.StandardError.ReadToEndAsync();
        output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>Begins "beleg add".</summary>
    public static LedgerProcess Add(ReportFolder reports, string ledger) =>
        new("add", reports.Path, "--ledger", ledger);

    /// <summary>Runs "beleg verify"; true where it holds.</summary>
    public static bool Verifies(string ledger)
    {
        using var verify = new LedgerProcess("verify", "--ledger", ledger);
        return verify.Finish().Code == 0;
    }

    /// <summary>Kills it (SIGKILL) after a time.</summary>
    /// <param name="time">From now.</param>
    /// <param name="before">Called at the last moment before.</param>
    /// <returns>False where it was done before.</returns>
    public bool KillAfter(TimeSpan time, Action before)
    {
        if (process.WaitForExit(time))
            return false;
        before();
        process.Kill();
        process.WaitForExit();
        return true;
    }

    /// <summary>Waits for it, and gives its exit code and what it complained of.</summary>
    public (int Code, string Error) Finish()
    {
        process.WaitForExit();
        _ = output.Result;
        return (process.ExitCode, error.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();
}
