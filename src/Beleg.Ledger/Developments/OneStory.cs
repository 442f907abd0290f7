namespace Beleg.Ledger.Developments;

/// <summary>
/// Whether two reports are on one story: by the telling names and nouns that both have. A claim in common is not enough, and
/// a town and its fire brigade are in many stories.
/// </summary>
internal static class OneStory
{
    private const float Enough = 26f;

    // With a claim in common less is enough, but more than one name.
    private const float EnoughWithClaim = 20f;

    /// <summary>True where they are.</summary>
    public static bool Are(StoryTerms one, StoryTerms other)
    {
        var shared = one.SharedWith(other);
        return shared >= Enough || (shared >= EnoughWithClaim && one.SharesClaimWith(other));
    }

    /// <summary>True where both name the same person, place or thing: two plagiarism affairs share all words but those.</summary>
    public static bool ShareName(StoryTerms one, StoryTerms other) => one.HasNameIn(other) || other.HasNameIn(one);
}
