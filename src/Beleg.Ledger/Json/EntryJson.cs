using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>One entry of a ledger as JSON: of a report its reading, of all else its node in the list of its kind.</summary>
public static class EntryJson
{
    /// <summary>The JSON.</summary>
    /// <exception cref="Faults.FaultException">Nothing has the label (BLG4009).</exception>
    public static string Of(ILedgerSession session, EntryLabel label)
    {
        ArgumentNullException.ThrowIfNull(session);
        switch (label.Kind)
        {
            case EntryKind.Report when session.Readings.Latest(label.Number) is { } reading:
                return reading.Json;
            case EntryKind.Saying when session.Sayings.Find(label.Number, label.Saying!) is { } saying:
                return LedgerJson.Write(
                    new FoundNode([.. SayingReader.Of(session, [saying]).Select(FoundSayingNode.Of)])
                );
            case EntryKind.Claim when session.Claims.Get(label.Number) is { Sayings: > 0 } claim:
                return LedgerJson.Write(new ClaimsNode([ClaimNode.Of(ClaimReader.Of(session, claim))]));
            case EntryKind.Source when session.Sources.Get(label.Number) is { } source:
                var sayings = session.Sayings.OfSource(source.Number, int.MaxValue).Count;
                return LedgerJson.Write(new SourcesNode([SourceNode.Of(source, sayings)]));
            case EntryKind.OpenPoint when OpenPointReader.Of(session, label.Number) is { } point:
                return LedgerJson.Write(new OpenNode([OpenPointNode.Of(point)]));
            case EntryKind.Commitment when CommitmentReader.Of(session, label.Number) is { } commitment:
                return LedgerJson.Write(new CommitmentsNode([CommitmentNode.Of(commitment)]));
            case EntryKind.Story when session.Stories.Get(label.Number) is { } story:
                return LedgerJson.Write(new StoriesNode([StoryNode.Of(story)]));
            default:
                throw ReviewEntry.Unknown(label.ToString());
        }
    }
}
