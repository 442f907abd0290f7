using System.Collections.Immutable;
using Beleg.Specs.Notation;

namespace Beleg.Specs.Comparing;

/// <summary>What comparing a spec with a reading gave.</summary>
/// <param name="Pairs">Every expected entry with the found one that fulfils it, or else comes nearest.</param>
/// <param name="Rest">What was found beside those, of the kinds that the spec speaks of.</param>
/// <param name="Broken">Absences that do not hold.</param>
internal sealed record Comparison(
    ImmutableArray<Pair> Pairs,
    ImmutableArray<Entry> Rest,
    ImmutableArray<Absence> Broken
)
{
    public bool Holds => Pairs.All(p => p.Holds) && Broken.IsEmpty;

    public static Comparison Of(Expectation expectation, ImmutableArray<Entry> found)
    {
        var agreement = new Agreement(expectation.Entries, found);
        var matching = new Matching(expectation.Entries, found, agreement.Holds);
        var taken = new HashSet<Entry>(matching.Taken, ReferenceEqualityComparer.Instance);
        var pairs = ImmutableArray.CreateBuilder<Pair>();
        foreach (var want in expectation.Entries)
        {
            var have = matching.Of(want) ?? Nearest(agreement, want, found, taken);
            if (have is not null)
                taken.Add(have);
            pairs.Add(new Pair(want, have, Misses(agreement, want, have)));
        }

        var kinds = expectation
            .Entries.Select(e => e.Kind)
            .Concat(expectation.Absences.Select(a => a.Kind))
            .ToHashSet();
        var rest = found.Where(e => kinds.Contains(e.Kind) && !taken.Contains(e)).ToImmutableArray();
        var broken = expectation.Absences.Where(a => rest.Any(e => e.Kind == a.Kind)).ToImmutableArray();
        return new Comparison(pairs.ToImmutable(), rest, broken);
    }

    private static Entry? Nearest(Agreement agreement, Entry want, ImmutableArray<Entry> found, HashSet<Entry> taken) =>
        found
            .Where(have => have.Kind == want.Kind && !taken.Contains(have))
            .Select(have => (have, likeness: Likeness(agreement, want, have)))
            .Where(c => c.likeness > 0)
            .OrderByDescending(c => c.likeness)
            .Select(c => c.have)
            .FirstOrDefault();

    // Words that both share weigh less than a field that holds: they only choose among the wholly wrong.
    private static double Likeness(Agreement agreement, Entry want, Entry have)
    {
        var fields = want.Fields.Count(f => f.Name != "within" && agreement.FieldHolds(want, f, have));
        var mine = Vocabulary.WordsOf(want);
        var theirs = Vocabulary.WordsOf(have);
        return (Agreement.HeadHolds(want, have) ? 0.1 : 0)
            + fields
            + (mine.Count == 0 ? 0 : (double)mine.Count(theirs.Contains) / mine.Count);
    }

    private static ImmutableArray<string> Misses(Agreement agreement, Entry want, Entry? have)
    {
        if (have is null)
            return ["all of it"];
        var misses = want
            .Fields.Where(f => !agreement.FieldHolds(want, f, have))
            .Select(f => f.Name)
            .ToImmutableArray();
        return Agreement.HeadHolds(want, have) ? misses : misses.Insert(0, want.Kind);
    }
}
