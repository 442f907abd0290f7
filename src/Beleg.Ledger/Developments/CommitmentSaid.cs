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
    /// <summary>Its id in the report: "c1".</summary>
    public string Id { get; init; } = "";

    /// <summary>Where the words stand in the report.</summary>
    public ImmutableArray<Span> Spans { get; init; } = [];

    /// <summary>When the report was published.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>Those who bind themselves.</summary>
    public ImmutableArray<CommitmentParty> By { get; init; } = [];

    /// <summary>Those it is made to.</summary>
    public ImmutableArray<CommitmentParty> To { get; init; } = [];

    /// <summary>How much.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The words that carry it.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>The id in the report of the saying that tells of it: "s4", "t2"; null where none is known.</summary>
    public string? Saying { get; init; }

    /// <summary>The numbers of the claims of the sayings that tell of it; they change, and are not kept with it.</summary>
    public ImmutableArray<long> Claims { get; init; } = [];

    /// <summary>The number of its course; null before it was linked.</summary>
    public long? Course { get; init; }

    /// <summary>Why it was put into its course, in words for people; empty where it began it.</summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>Those of both sides: an agreement binds all its parties, whoever is named first.</summary>
    internal IEnumerable<CommitmentParty> Parties => By.Concat(To);

    /// <summary>
    /// True where it is spoken of as what others told before: "das Darlehen", without parties and amount; and what is denied.
    /// </summary>
    internal bool IsKnown =>
        Amount is null
        && (Status == CommitmentStatus.Denied || (By.IsEmpty && To.IsEmpty && DefiniteWords.Begin(Text)));
}
