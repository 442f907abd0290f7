using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Store;

/// <summary>Who speaks in the reports of a ledger.</summary>
public interface ISourceTable
{
    /// <summary>Keeps a new source and gives it its number.</summary>
    /// <param name="open">Makes the source of its number.</param>
    LedgerSource Add(Func<long, LedgerSource> open);

    /// <summary>Writes a source anew; keys that it was kept by stay.</summary>
    void Set(LedgerSource source);

    /// <summary>Writes a source anew that has less than before.</summary>
    void Reset(LedgerSource source);

    /// <summary>The source of a number, or the one it was merged into; null where there was none.</summary>
    LedgerSource? Get(long number);

    /// <summary>The source of this very number, also where it leads to another one; null where there was none.</summary>
    LedgerSource? Own(long number);

    /// <summary>The sources that are kept by one of the keys, in order of numbers; of one key those added last, a few dozen.</summary>
    IReadOnlyList<LedgerSource> With(IEnumerable<string> keys);

    /// <summary>The sources that speak, those of most sayings first, with how many.</summary>
    IReadOnlyList<(LedgerSource Source, long Sayings)> List(int most, long skip);

    /// <summary>The sources of which there are statements and that fit a filter, those of most statements first, with how many.</summary>
    /// <param name="filter">What they have to fit; of a name that very many have those that came in last.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<(LedgerSource Source, long Statements)> Speakers(SourceFilter filter, int most, long skip);

    /// <summary>How many these are.</summary>
    long CountSpeakers(SourceFilter filter);

    /// <summary>Ties a source of a report.</summary>
    void Tie(SourceTie tie);

    /// <summary>The ties of a report, by id.</summary>
    IReadOnlyList<SourceTie> OfReport(long report);

    /// <summary>The ties to a source, by report.</summary>
    IReadOnlyList<SourceTie> OfSource(long source);

    /// <summary>The ties to a source of the reports that came in last, the newest first.</summary>
    IReadOnlyList<SourceTie> LastOfSource(long source, int most);

    /// <summary>Those of them by which the source may be another one, the newest first.</summary>
    IReadOnlyList<SourceTie> LastInDoubt(long source, int most);

    /// <summary>Takes the ties of a report out.</summary>
    void RemoveTies(long report);

    /// <summary>Gives all that a source has to another one, and remembers its number.</summary>
    void Merge(long number, long into);

    /// <summary>The source that a number leads to; null where it is one of its own.</summary>
    long? HeirOf(long number);

    /// <summary>Lets a number lead to another source, or be one of its own again; what it had stays where it is.</summary>
    void Lead(long number, long? into);
}
