using System.Diagnostics;
using System.Globalization;

namespace Beleg.Bench.Ledgers;

/// <summary>Adds reports to a ledger on a disk of a few megabytes (tmpfs; root may mount it), then makes room and goes on.</summary>
internal static class FullDiskBench
{
    private const int Reports = 200;

    /// <summary>Measures.</summary>
    /// <param name="data">The folder that holds "text/debates.txt.gz".</param>
    /// <returns>True where nothing was wrong.</returns>
    public static bool Measure(string data)
    {
        using var reports = new ReportFolder(LedgerBench.Reports(data, Reports));
        var reference = reports.Beside("whole.db");
        using (var add = LedgerProcess.Add(reports, reference))
            _ = add.Finish();
        var whole = LedgerContent.Of(reference);
        var disk = Directory.CreateDirectory(reports.Beside("disk")).FullName;
        if (!Run("mount", "-t", "tmpfs", "-o", "size=1m", "none", disk))
        {
            Console.WriteLine("No disk could be mounted: run it as root.");
            return false;
        }

        try
        {
            return Fill(reports, Path.Combine(disk, "beleg.db"), disk, whole);
        }
        finally
        {
            Run("umount", disk);
        }
    }

    private static bool Fill(ReportFolder reports, string ledger, string disk, LedgerContent whole)
    {
        var isRight = true;
        var before = 0L;
        for (var size = 2; ; size *= 2)
        {
            Resize(disk, size);
            using var add = LedgerProcess.Add(reports, ledger);
            var (code, error) = add.Finish();
            // Looking at it takes a few pages as well.
            Resize(disk, size + 1);
            var kept = File.Exists(ledger) ? LedgerContent.Count(ledger) : 0;
            var verifies = kept == 0 || LedgerProcess.Verifies(ledger);
            Console.WriteLine($"{size} MB: exit code {code}, {kept} reports, verify {(verifies ? "holds" : "fails")}");
            if (error.Length > 0)
                Console.WriteLine("  " + error.Trim().Replace(disk, "…", StringComparison.Ordinal));
            isRight &= verifies && kept >= before && (code == 0 || error.Contains("BLG4006", StringComparison.Ordinal));
            before = kept;
            if (code == 0)
                break;
        }

        foreach (var wrong in LedgerContent.Of(ledger).Unlike(whole))
        {
            Console.WriteLine(wrong);
            isRight = false;
        }

        Console.WriteLine(isRight ? "as never stopped" : "WRONG");
        return isRight;
    }

    private static void Resize(string disk, int megabytes) =>
        Run("mount", "-o", string.Create(CultureInfo.InvariantCulture, $"remount,size={megabytes}m"), disk);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
