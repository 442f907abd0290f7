namespace Beleg.Ledger.Developments;

/// <summary>One way to see what a later report makes of something that was outstanding.</summary>
internal interface IDevelopmentRule
{
    /// <summary>What it makes of it.</summary>
    /// <param name="point">What was outstanding.</param>
    /// <param name="report">A report of a later day.</param>
    /// <returns>Null where this rule sees nothing.</returns>
    Development? Try(PointReading point, LaterReport report);
}
