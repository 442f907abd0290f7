namespace Beleg.German.Names;

/// <summary>A noun in a text, understood: what it stands for and what its compound adds.</summary>
/// <param name="Sense">What its last part stands for.</param>
/// <param name="First">
/// The first part of a compound without its hyphen: "Verteidigungs" of "Verteidigungsminister", "Nato" of
/// "Nato-Sprecherin"; empty for a simple noun.
/// </param>
/// <param name="Lemma">The nominative singular of the whole: "Verteidigungsministerin".</param>
/// <param name="Base">The same of the masculine: "Verteidigungsminister".</param>
internal sealed record NounReading(NounSense Sense, string First, string Lemma, string Base)
{
    /// <summary>True where a hyphen parts the compound: then its first part is a name more often than not.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>What stands before the first hyphen: "US" of "US-Verteidigungsminister"; else the first part.</summary>
    public string Prefix => First.IndexOf('-', StringComparison.Ordinal) is > 0 and var at ? First[..at] : First;

    /// <summary>The masculine without what a hyphen parts from it: "Verteidigungsminister" of "US-Verteidigungsminister".</summary>
    public string Core
    {
        get
        {
            var at = Base.LastIndexOf('-');
            return at < 0 || at + 2 >= Base.Length ? Base : char.ToUpperInvariant(Base[at + 1]) + Base[(at + 2)..];
        }
    }
}
