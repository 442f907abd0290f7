namespace Beleg.Lab.Statements.Scoring;

/// <summary>Precision and recall as the published metric has them: 0 where there is nothing to count.</summary>
/// <param name="Precision">How much of what was found is right, from 0 to 1.</param>
/// <param name="Recall">How much of the gold was found, from 0 to 1.</param>
public readonly record struct PrecisionRecall(double Precision, double Recall)
{
    /// <summary>The harmonic mean of the two; 0 when both are.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The rates of right answers among those found and those of the gold.</summary>
    internal static PrecisionRecall Of(int right, int found, int gold) =>
        new(found == 0 ? 0 : (double)right / found, gold == 0 ? 0 : (double)right / gold);
}
