using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Ledger.Search;

namespace Beleg.Ledger.Claims;

/// <summary>
/// What a saying gives a count of: the dead, the missing, the damage. Two reports of one story that count the same say the
/// same, whatever number they come to. The kinds are in "tallies.tsv".
/// </summary>
public static class Tallies
{
    private static readonly FrozenSet<string> People = LedgerWords
        .ReadSet("counted-people.tsv")
        .Select(w => Stem.Of(w))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<Kind> Kinds =
    [
        .. LedgerWords
            .Read("tallies.tsv", 3)
            .Select(row => new Kind(row[0], row[1] == "money", [.. row[2].Split(' ').Select(w => w.Split('+'))])),
    ];

    // Two that name nothing in common may speak of two events of one story.
    private const float WithOtherNames = 0.5f;

    /// <summary>How surely two sayings count the same, from 0 to 1.</summary>
    /// <param name="one">What the one counts: kinds, or <see cref="CountedThings"/>.</param>
    /// <param name="other">What the other counts, the same way.</param>
    /// <param name="haveOtherNames">True where both hold names and share none.</param>
    internal static float Shared(ImmutableArray<string> one, ImmutableArray<string> other, bool haveOtherNames) =>
        !one.Any(t => other.Contains(t)) ? 0
        : haveOtherNames ? WithOtherNames
        : 1;

    /// <summary>The names of what a saying counts, in the order of the list; none where it gives no figure.</summary>
    internal static ImmutableArray<string> Of(Saying saying) =>
        saying.Quantities.IsEmpty
            ? []
            : [.. KindsOf(saying).Where(k => saying.Quantities.Any(q => Fits(q.Unit, k))).Select(k => k.Name)];

    /// <summary>
    /// What a figure of a saying counts, so that figures under other names can be put in one series: the name of its kind, else
    /// its unit; null for a bare number.
    /// </summary>
    public static string? CountedBy(Saying saying, Quantity quantity)
    {
        // "Neun Tote und 43 Verletzte": the unit itself tells better than the words beside it.
        var fitting = KindsOf(saying).Where(k => Fits(quantity.Unit, k)).ToList();
        var byUnit = quantity.Unit is { } unit ? fitting.Find(k => k.Stems.Contains(Stem.Of(unit))) : null;
        return byUnit?.Name
            ?? fitting.FirstOrDefault()?.Name
            ?? (quantity.Unit is null ? null : Units.KeyOf(quantity.Unit));
    }

    private static IEnumerable<Kind> KindsOf(Saying saying)
    {
        var words = saying.Terms.Select(t => t.Word).ToHashSet(StringComparer.Ordinal);
        return Kinds.Where(kind => kind.Words.Any(together => Array.TrueForAll(together, words.Contains)));
    }

    private static bool Fits(string? unit, Kind kind)
    {
        if (kind.IsMoney)
            return unit is not null && Units.IsCurrency(unit);
        if (unit is null)
            return true;
        var stem = Stem.Of(unit);
        return People.Contains(stem) || kind.Stems.Contains(stem);
    }

    private sealed record Kind(string Name, bool IsMoney, ImmutableArray<string[]> Words)
    {
        public FrozenSet<string> Stems { get; } =
            Words
                .SelectMany(together => together)
                .Where(w => char.IsUpper(w[0]))
                .Select(w => Stem.Of(w))
                .ToFrozenSet(StringComparer.Ordinal);
    }
}
