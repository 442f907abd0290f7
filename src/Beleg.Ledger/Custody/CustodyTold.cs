namespace Beleg.Ledger.Custody;

/// <summary>What an entry of the custody log says came into the ledger.</summary>
/// <param name="Event">How.</param>
/// <param name="Subject">What: the id of a report, the label of what was decided on.</param>
/// <param name="Content">The hash of its content.</param>
public readonly record struct CustodyTold(CustodyEvent Event, string Subject, string Content);
