using Beleg.Ledger.Store;

namespace Beleg.Desk.Briefings;

/// <summary>Which state of the ledger a briefing was made from: the end of its custody log.</summary>
/// <param name="Entry">The number of the last entry.</param>
/// <param name="Time">When it was written, in UTC; null where the entry cannot be read.</param>
/// <param name="Hash">Its hash: who has noted it can have it checked by "beleg verify".</param>
public sealed record CustodyHead(long Entry, DateTimeOffset? Time, string Hash)
{
    /// <summary>The state of a ledger; null of an empty one.</summary>
    public static CustodyHead? Of(ILedgerSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Custody.Last is { } last ? new CustodyHead(last.Number, last.Read()?.Time, last.Hash) : null;
    }
}
