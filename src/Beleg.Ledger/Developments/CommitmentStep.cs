namespace Beleg.Ledger.Developments;

/// <summary>One step of the course of a commitment.</summary>
/// <param name="Said">The commitment as a report has it.</param>
/// <param name="Move">What that adds.</param>
public sealed record CommitmentStep(CommitmentSaid Said, CommitmentMove Move);
