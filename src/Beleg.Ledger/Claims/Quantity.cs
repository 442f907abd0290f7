namespace Beleg.Ledger.Claims;

/// <summary>A figure of a saying, apart from its words.</summary>
/// <param name="Text">The words: "rund 12.000 Soldaten".</param>
/// <param name="Unit">ISO 4217 for money, "Prozent", else the noun as written; null for a bare number.</param>
/// <param name="Value">The number as worded.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
/// <param name="Approximate">True where the text says so.</param>
public sealed record Quantity(string Text, string? Unit, decimal? Value, decimal? Low, decimal? High, bool Approximate)
{
    // "Rund 12.000" may be anything within a tenth of it.
    private const decimal Vague = 0.1m;

    /// <summary>True when the two can be the same amount, with what they leave open.</summary>
    public bool MayEqual(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (low, high) = Range();
        var (least, most) = other.Range();
        return low <= most && least <= high;
    }

    private (decimal Low, decimal High) Range()
    {
        var slack = Approximate && Value is { } about ? Math.Abs(about) * Vague : 0;
        var low = Low ?? (High is null ? Value : null) ?? decimal.MinValue;
        var high = High ?? (Low is null ? Value : null) ?? decimal.MaxValue;
        return (
            low > decimal.MinValue + slack ? low - slack : low,
            high < decimal.MaxValue - slack ? high + slack : high
        );
    }
}
