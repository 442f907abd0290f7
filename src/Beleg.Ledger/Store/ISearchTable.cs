using Beleg.Ledger.Search;

namespace Beleg.Ledger.Store;

/// <summary>Finds sayings by their words.</summary>
public interface ISearchTable
{
    /// <summary>The numbers of sayings that hold all words and fit the rest of the query, the best first.</summary>
    IReadOnlyList<long> Find(SearchQuery query, int most);
}
