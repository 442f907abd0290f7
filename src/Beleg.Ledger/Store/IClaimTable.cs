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

    /// <summary>Adds a link, or overwrites it.</summary>
    void Add(SayingLink link);

    /// <summary>The links of a saying, to either side.</summary>
    IReadOnlyList<SayingLink> LinksOf(long saying);

    /// <summary>Pairs of claims that may be one and that nobody keeps apart, the likeliest first.</summary>
    /// <param name="thresholds">Above which mean likeness claims are suggested, and were joined.</param>
    /// <param name="links">
    /// How many links are looked at on either side of where claims were joined; the work grows with it and not with the ledger.
    /// </param>
    IReadOnlyList<ClaimSuggestion> Suggestions(ClaimThresholds thresholds, int links);
}
