namespace Beleg.Ledger.Claims;

/// <summary>From what mean likeness on claims are joined, and from what on they are suggested to a person.</summary>
/// <param name="Linked">Above it they are one; 0 to 1.</param>
/// <param name="Suggested">Above it they may be one; at most <paramref name="Linked"/>.</param>
public sealed record ClaimThresholds(double Linked, double Suggested)
{
    /// <summary>Chosen on three stories written for Beleg; see "likeness-weights.tsv".</summary>
    public static ClaimThresholds Default { get; } = new(0.25, 0.12);
}
