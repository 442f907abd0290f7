using Beleg.Meaning;

namespace Beleg.Ledger.Claims;

/// <summary>
/// Whether a claim is contested: one source says yes to what another says no to. A source that changed its mind contests nothing,
/// nor does a report that merely tells with a "not" what another tells without.
/// </summary>
internal static class Contest
{
    // Sayings of one claim are alike on the mean; a yes and a no have to be about the same between themselves.
    private const double Least = 0.35;

    /// <summary>True where sources contest a claim.</summary>
    /// <param name="claim">The saying whose words stand for the claim.</param>
    /// <param name="sayings">Its sayings.</param>
    /// <param name="likeness">Tells how likely two of them are about the same, from 0 to 1; symmetric.</param>
    public static bool IsOver(Saying claim, IReadOnlyList<Saying> sayings, Func<Saying, Saying, double> likeness)
    {
        var byNumber = sayings.ToDictionary(s => s.Number);
        var affirming = Those(Position.Affirms);
        var rejecting = Those(Position.Rejects);
        return affirming.Exists(a => rejecting.Exists(r => AreOfTwo(a, r) && AreAboutTheSame(Meant(a), Meant(r))));

        List<Saying> Those(Position position) => [.. sayings.Where(s => Polarity.Towards(claim, s) == position)];

        // What only takes up another saying is about what that one is about.
        Saying Meant(Saying saying) =>
            saying.TakesUp is { } to && byNumber.TryGetValue(to, out var other) ? other : saying;

        bool AreAboutTheSame(Saying one, Saying other) => one.Number == other.Number || likeness(one, other) >= Least;
    }

    // Of two in one report of whom nobody is told who they are nothing says that they are two.
    private static bool AreOfTwo(Saying one, Saying other) =>
        one.Source is null && other.Source is null
            ? one.Report != other.Report
            : one.Source != other.Source && !(one.IsTold && other.IsTold);
}
