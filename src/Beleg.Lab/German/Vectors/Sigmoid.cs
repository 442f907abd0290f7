namespace Beleg.Lab.German.Vectors;

/// <summary>The logistic function from a table, as its exact value does not matter to learning and its cost does.</summary>
internal static class Sigmoid
{
    private const int StepsPerUnit = 64;
    private const int Limit = 8;

    private static readonly float[] Values =
    [
        .. Enumerable
            .Range(-Limit * StepsPerUnit, (2 * Limit * StepsPerUnit) + 1)
            .Select(i => (float)(1 / (1 + Math.Exp(-(double)i / StepsPerUnit)))),
    ];

    /// <summary>Its value; that at 8 or -8 for what lies beyond.</summary>
    public static float Of(float x) =>
        Values[(int)((Math.Clamp(x, -Limit, Limit) * StepsPerUnit) + (Limit * StepsPerUnit))];
}
