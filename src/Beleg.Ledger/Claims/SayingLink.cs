namespace Beleg.Ledger.Claims;

/// <summary>That two sayings may be about one proposition.</summary>
/// <param name="Saying">The number of one; the smaller of the two.</param>
/// <param name="Other">The number of the other.</param>
/// <param name="Score">How likely, from 0 to 1.</param>
/// <param name="Because">The evidence, in words for people.</param>
public sealed record SayingLink(long Saying, long Other, double Score, string Because)
{
    /// <summary>The link of two sayings, whichever is named first.</summary>
    public static SayingLink Of(long a, long b, double score, string because) =>
        new(Math.Min(a, b), Math.Max(a, b), score, because);

    /// <summary>The link of a saying that only takes up another one, to that one.</summary>
    public static SayingLink TakingUp(long saying, long to) => Of(saying, to, 1, "it takes up what was said before it");

    /// <summary>The number of the one that a saying is linked with.</summary>
    /// <param name="saying">The number of one of the two.</param>
    public long OtherThan(long saying) => Saying == saying ? Other : Saying;

    /// <summary>Two numbers in order.</summary>
    public static (long, long) Pair(long a, long b) => a < b ? (a, b) : (b, a);
}
