using System.Globalization;
using Beleg.Faults;
using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Undoing;

/// <summary>Why a decision is not undone.</summary>
internal static class Refusal
{
    /// <summary>There is none of this number.</summary>
    public static FaultException Unknown(long number) =>
        Of(FaultCode.NoSuchEntry, $"There is no decision {number} in the ledger (beleg decisions).");

    /// <summary>Somebody took it back before.</summary>
    public static FaultException UndoneAlready(KeptDecision kept, Undone undone) =>
        Of(
            FaultCode.UndoneAlready,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{undone.Who} undid decision {kept.Number} on {undone.Time:yyyy-MM-dd HH:mm} UTC. To have it hold again, decide it again."
            )
        );

    /// <summary>Nobody kept what it changed.</summary>
    public static FaultException TooOld(KeptDecision kept) =>
        Of(
            FaultCode.CannotUndo,
            $"Decision {kept.Number} was made before ledgers could undo: nothing tells what it changed. Decide the contrary."
        );

    /// <summary>A later one needs it.</summary>
    public static FaultException StoodOn(KeptDecision kept, KeptDecision later) =>
        Of(
            FaultCode.CannotUndo,
            $"Decision {later.Number} ({later.Decision.Subject}: {later.Decision}, by {later.Decision.Who}) stands on decision "
                + $"{kept.Number}. Undo {later.Number} first."
        );

    private static FaultException Of(FaultCode code, string message) => new(new Fault(code, message));
}
