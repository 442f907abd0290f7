using Beleg.Ledger.Search;

namespace Beleg.Ledger.Store;

/// <summary>Finds sayings and reports by their words.</summary>
public interface ISearchTable
{
    /// <summary>
    /// The numbers of sayings that hold the words and fit the rest of the query, the best first; where no words are asked for,
    /// those taken in last first.
    /// </summary>
    /// <param name="query">What is sought.</param>
    /// <param name="most">How many.</param>
    /// <param name="looked">Of how many that fit, those taken in last, the best are told; the work grows with it.</param>
    IReadOnlyList<long> Find(SearchQuery query, int most, int looked);

    /// <summary>
    /// Sayings that hold the words and fit the rest of the query, those taken in last first; none where no words are asked for. What
    /// a person rejected is left out.
    /// </summary>
    /// <param name="query">What is sought.</param>
    /// <param name="most">How many.</param>
    /// <param name="looked">How many that hold the words are looked at, those taken in last first; the work grows with it.</param>
    IReadOnlyList<SayingHit> Sayings(SearchQuery query, int most, int looked);

    /// <summary>
    /// Reports whose text or headline holds the words, and that fit what the query asks of reports: date, outlet, story.
    /// </summary>
    /// <inheritdoc cref="Sayings"/>
    IReadOnlyList<ReportHit> Reports(SearchQuery query, int most, int looked);
}
