namespace Beleg.Ledger.Custody;

/// <summary>Something that happened to the ledger, before it has a place in the log.</summary>
/// <param name="Event">What.</param>
/// <param name="Who">The person, or "beleg" with its version where the program did it.</param>
/// <param name="Subject">The id of the report, or the label of what was decided on.</param>
/// <param name="Content">The hash of what was written: of the report, the reading, the decision.</param>
/// <param name="Note">What a person wants to know beside it: the path, the reader, the words of the decision.</param>
public sealed record CustodyFact(CustodyEvent Event, string Who, string Subject, string Content, string Note);
