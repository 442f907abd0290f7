using Beleg.Faults;
using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Reviewing;

/// <summary>What is told of decisions that do not fit.</summary>
internal static class Unfit
{
    /// <summary>A verdict that the entry cannot have.</summary>
    public static FaultException Verdict(Decision decision, string fitting) =>
        Of($"{decision.Subject} cannot be given \"{decision}\"; what fits: {fitting}.");

    /// <summary>A field or value that cannot be.</summary>
    public static FaultException Of(string message) => new(new Fault(FaultCode.UnfitDecision, message));
}
