using System.Collections.Immutable;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Developments;

/// <summary>What a report says is outstanding, as the ledger has it.</summary>
/// <param name="Number">Its number in the ledger.</param>
/// <param name="Report">The number of its report.</param>
/// <param name="Text">The words that say so.</param>
public sealed record OutstandingPoint(long Number, long Report, string Text)
{
    /// <summary>Where the words stand in the report.</summary>
    public ImmutableArray<Span> Spans { get; init; } = [];

    /// <summary>When the report was published.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>The words that carry what is outstanding.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>The most telling words of what the report is about, by which "eine Stellungnahme" is known to be one on that.</summary>
    public ImmutableArray<Term> Topic { get; init; } = [];

    /// <summary>The words of the sentence before: "Das Rote Kreuz bat um Zugang. Eine Antwort steht aus."</summary>
    public ImmutableArray<Term> Before { get; init; } = [];

    /// <summary>True where whoever owes it says something else in the same report: only on this there is silence.</summary>
    public bool HasSpoken { get; init; }

    /// <summary>The numbers of the sources that owe it.</summary>
    public ImmutableArray<long> Who { get; init; } = [];

    /// <summary>Their names, for those of whom it is left open whether two reports mean the same.</summary>
    public ImmutableArray<string> WhoNames { get; init; } = [];

    /// <summary>Until when it is due.</summary>
    public ReportDate? Due { get; init; }
}
