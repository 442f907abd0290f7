using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>
/// One way to see whom a mention means. Sieves are tried in order, the surest first, after the coreference system of
/// Stanford (Lee et al. 2013).
/// </summary>
internal interface ISieve
{
    /// <summary>Gives the mention to somebody, with the reason.</summary>
    /// <returns>False where this sieve cannot tell.</returns>
    bool Resolve(Book book, Mention mention);
}
