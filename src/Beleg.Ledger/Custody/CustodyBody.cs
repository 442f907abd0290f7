namespace Beleg.Ledger.Custody;

/// <summary>What an entry of the custody log says.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="Event">What happened.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Subject">To what.</param>
/// <param name="Content">The hash of what was written.</param>
/// <param name="Note">More, for people.</param>
/// <param name="Previous">The hash of the entry before.</param>
public sealed record CustodyBody(
    long Number,
    DateTimeOffset Time,
    CustodyEvent Event,
    string Who,
    string Subject,
    string Content,
    string Note,
    string Previous
);
