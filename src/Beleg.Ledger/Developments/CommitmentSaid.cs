using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Ledger.Claims;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Developments;

/// <summary>A commitment as one report has it.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Report">The number of its report.</param>
/// <param name="Kind">What kind it is.</param>
/// <param name="Status">How far it has come by that report.</param>
/// <param name="Text">The words that name it.</param>
public sealed record CommitmentSaid(long Number, long Report, CommitmentKind Kind, CommitmentStatus Status, string Text)
{
    /// <summary>When the report was published.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>The numbers of the sources that bind themselves.</summary>
    public ImmutableArray<long> By { get; init; } = [];

    /// <summary>The numbers of the sources it is made to.</summary>
    public ImmutableArray<long> To { get; init; } = [];

    /// <summary>How much.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The words that carry it.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];
}
