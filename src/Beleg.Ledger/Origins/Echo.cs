using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>A place where some words stand: one that is asked about, or the same words in another report.</summary>
/// <param name="Report">The rank of the report.</param>
/// <param name="Spans">The words, as merged spans; empty for all of the report.</param>
/// <param name="Member">The number of the member that it is; -1 for none.</param>
/// <param name="Least">How many characters the same words have at least elsewhere.</param>
internal sealed record Echo(int Report, ImmutableArray<Span> Spans, int Member, int Least)
{
    /// <summary>True for all of a report.</summary>
    public bool IsWhole => Spans.IsEmpty;

    /// <summary>True where one half of the words or more is shared with another report.</summary>
    public bool IsSharedBy(SharedLink link) =>
        IsWhole || SpanSets.Common(Spans, link.Here) * 2 >= SpanSets.Length(Spans);
}
