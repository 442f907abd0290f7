using System.Collections.Immutable;

namespace Beleg.Ledger.Identities;

/// <summary>Which source of the ledger a source of a report is.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Id">The id of the source in it: "q3".</param>
/// <param name="Source">The number of the source in the ledger.</param>
/// <param name="Name">Its name as the report has it.</param>
/// <param name="Verdict">What was judged.</param>
/// <param name="Because">The evidence, in words for people.</param>
public sealed record SourceTie(long Report, string Id, long Source, string Name, Verdict Verdict, string Because)
{
    /// <summary>The numbers of those it can be as well.</summary>
    public ImmutableArray<long> MayBe { get; init; } = [];
}
