using System.Diagnostics;
using System.Globalization;

namespace Beleg.Bench.Ledgers;

/// <summary>Kills "beleg add" again and again at drawn moments and looks whether anything was lost, or is there twice.</summary>
internal static class KillBench
{
    private const int Reports = 200;

    // Of the time that a run takes which nobody stops, so that kills fall on all of it however fast the machine is.
    private const int FewestPercent = 5;
    private const int MostPercent = 110;

    /// <summary>Measures.</summary>
    /// <param name="data">The folder that holds "text/debates.txt.gz".</param>
    /// <param name="kills">How many times.</param>
    /// <returns>True where nothing was wrong.</returns>
    public static bool Measure(string data, int kills)
    {
        using var reports = new ReportFolder(LedgerBench.Reports(data, Reports));
        var reference = reports.Beside("whole.db");
        var start = Stopwatch.GetTimestamp();
        using (var add = LedgerProcess.Add(reports, reference))
            _ = add.Finish();
        var took = Stopwatch.GetElapsedTime(start);
        var whole = LedgerContent.Of(reference);
        Console.WriteLine(
            FormattableString.Invariant(
                $"uninterrupted: {took.TotalSeconds:F1} s, {whole.Reports.Count} reports, {whole.Claims.Count} claims, "
            ) + FormattableString.Invariant($"{whole.Links.Count} links")
        );
        var draw = new Draw(50);
        var (done, ledgers, wrong, early, adding, linking) = (0, 0, 0, 0, 0, 0);
        while (done < kills)
        {
            var ledger = reports.Beside($"{++ledgers}.db");
            var killed = 0;
            for (var isKilled = true; isKilled; )
            {
                var before = 0L;
                using (var add = LedgerProcess.Add(reports, ledger))
                {
                    var time = took * (draw.Between(FewestPercent, MostPercent) / 100.0);
                    start = Stopwatch.GetTimestamp();
                    isKilled = done < kills && add.KillAfter(time, () => before = LedgerContent.Count(ledger));
                    if (!isKilled)
                        _ = add.Finish();
                    // Others on the machine may have slowed down the run before.
                    if (!isKilled && killed == 0)
                        took = Stopwatch.GetElapsedTime(start);
                }

                if (!isKilled)
                    continue;
                killed++;
                done++;
                (early, adding, linking) = before switch
                {
                    0 => (early + 1, adding, linking),
                    < Reports => (early, adding + 1, linking),
                    _ => (early, adding, linking + 1),
                };
                wrong += Check($"kill {done}", AfterKill(ledger, before));
            }

            wrong += Check($"ledger {ledgers}", LedgerContent.Of(ledger).Unlike(whole));
            wrong += Check($"ledger {ledgers}", LedgerProcess.Verifies(ledger) ? [] : ["verify fails"]);
            Console.WriteLine($"ledger {ledgers}: finished after {killed} kills");
        }

        Table.Row("kills", Number(done));
        Table.Row("  before the first report", Number(early));
        Table.Row("  while adding", Number(adding));
        Table.Row("  when all were added", Number(linking));
        Table.Row("ledgers", Number(ledgers));
        Table.Row("wrong", Number(wrong));
        return wrong == 0;
    }

    private static IEnumerable<string> AfterKill(string ledger, long before)
    {
        if (!File.Exists(ledger))
            yield break;
        var after = LedgerContent.Count(ledger);
        if (after < before)
            yield return $"{before} reports were there, {after} are";
        if (!LedgerProcess.Verifies(ledger))
            yield return "verify fails";
    }

    private static int Check(string what, IEnumerable<string> wrongs)
    {
        var count = 0;
        foreach (var wrong in wrongs)
        {
            Console.WriteLine($"{what}: {wrong}");
            count++;
        }

        return count;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
