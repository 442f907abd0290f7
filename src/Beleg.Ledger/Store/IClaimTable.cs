using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Store;

/// <summary>Claims, and the links between sayings that they are made of.</summary>
public interface IClaimTable
{
    /// <summary>Begins a claim and gives its number.</summary>
    long Add();

    /// <summary>Writes what the list of claims shows.</summary>
    void Set(Claim claim);

    /// <summary>The claim of a number, or the one it was merged into; null where there was none.</summary>
    Claim? Get(long number);

    /// <summary>Remembers that what had a number is to be found under another one.</summary>
    void Merge(long number, long into);

    /// <summary>The claims, those of most reports first, then by number.</summary>
    /// <param name="contestedOnly">True for contested ones only.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<Claim> List(bool contestedOnly, int most, long skip);

    /// <summary>How many there are.</summary>
    long Count(bool contestedOnly);

    /// <summary>The claims of which sources give figures that cannot be the same, those of most reports first, then by number.</summary>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<Claim> Differing(int most, long skip);

    /// <summary>How many these are.</summary>
    long CountDiffering();

    /// <summary>The contested claims in which a source takes part by a statement, those of most reports first, then by number.</summary>
    /// <param name="source">The source.</param>
    /// <param name="looked">How many of its statements are looked at, those published last first.</param>
    /// <param name="most">How many claims.</param>
    IReadOnlyList<Claim> ContestedOf(long source, int looked, int most);

    /// <summary>Adds a link, or overwrites it.</summary>
    void Add(SayingLink link);

    /// <summary>Takes out the links of a saying, to either side.</summary>
    void RemoveLinks(long saying);

    /// <summary>The links of a saying, to either side.</summary>
    IReadOnlyList<SayingLink> LinksOf(long saying);

    /// <summary>Pairs of claims that may be one and that nobody keeps apart, the likeliest first.</summary>
    /// <param name="thresholds">Above which mean likeness claims are suggested, and were joined.</param>
    /// <param name="links">
    /// How many links are looked at on either side of where claims were joined; the work grows with it and not with the ledger.
    /// </param>
    /// <param name="story">The number of the story whose reports alone are looked at; null for all.</param>
    IReadOnlyList<ClaimSuggestion> Suggestions(ClaimThresholds thresholds, int links, long? story = null);
}
