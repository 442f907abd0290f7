namespace Beleg.Lab.Learning;

/// <summary>How long the steps of learning are: they grow for a while and then shrink, evenly, to a twentieth.</summary>
internal static class RateSchedule
{
    private const float Highest = 0.003f;
    private const int WarmUpSteps = 100;

    /// <summary>The rate at a step.</summary>
    /// <param name="step">The step, counted from 1.</param>
    /// <param name="all">How many steps there will be.</param>
    public static float At(int step, float all) =>
        Highest * Math.Min(1, step / (float)WarmUpSteps) * (1 - (0.95f * Math.Min(1, step / all)));
}
