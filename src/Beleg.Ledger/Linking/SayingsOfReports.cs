using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>
/// The sayings of reports, each read once: reports of one story are compared with the same others. Lives no longer than a
/// step of one transaction, in which nobody changes them.
/// </summary>
internal sealed class SayingsOfReports(ISayingTable sayings)
{
    private readonly Dictionary<long, IReadOnlyList<Saying>> known = [];
    private readonly Dictionary<long, StoryTerms> terms = [];

    /// <summary>The sayings of a report, in order.</summary>
    public IReadOnlyList<Saying> Of(long report)
    {
        if (!known.TryGetValue(report, out var found))
            known.Add(report, found = sayings.OfReport(report));
        return found;
    }

    /// <summary>What of them tells the story of the report.</summary>
    public StoryTerms TermsOf(long report)
    {
        if (!terms.TryGetValue(report, out var found))
            terms.Add(report, found = new StoryTerms(Of(report)));
        return found;
    }
}
