using Beleg.Lab;
using Beleg.Lab.Ledgers;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Prints how well the ledger of a story joins what its reports say.</summary>
internal static class LedgerScorePage
{
    public static void Print(TextWriter output, string story, LedgerScore score, bool differences)
    {
        output.Write($"{story}\n");
        Row(output, "claims (B-cubed)", score.Claims.Precision, score.Claims.Recall, score.Claims.F1);
        Row(output, "origins (B-cubed)", score.Origins.Precision, score.Origins.Recall, score.Origins.F1);
        Row(output, "statements", score.Statements);
        Row(output, "positions", score.Positions);
        Row(output, "sources", score.Sources);
        Row(output, "relations", score.Relations);
        Row(output, "contested", score.Contested);
        Row(output, "closed open points", score.ClosedOpenPoints);
        Row(output, "groups", score.Groups);
        if (differences)
        {
            foreach (var line in score.Differences)
                output.Write($"  {line}\n");
        }

        output.Write('\n');
    }

    private static void Row(TextWriter output, string name, Agreement counts)
    {
        Row(output, name, counts.Precision, counts.Recall, counts.F1);
    }

    private static void Row(TextWriter output, string name, double precision, double recall, double f1) =>
        output.Write(
            FormattableString.Invariant(
                $"  {name, -20} P {100 * precision, 6:F2}  R {100 * recall, 6:F2}  F1 {100 * f1, 6:F2}\n"
            )
        );
}
