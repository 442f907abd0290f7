using Beleg.Commitments;

namespace Beleg.Ledger.Developments;

/// <summary>Which courses of commitments a person wants to see. What is null or false is not asked.</summary>
public sealed record CommitmentFilter
{
    /// <summary>Every course that nobody rejected and that reports tell of.</summary>
    public static CommitmentFilter All { get; } = new();

    /// <summary>What kind it is.</summary>
    public CommitmentKind? Kind { get; init; }

    /// <summary>How far it has come.</summary>
    public CommitmentStatus? Status { get; init; }

    /// <summary>True for those that one report has denied and another not.</summary>
    public bool IsContested { get; init; }
}
