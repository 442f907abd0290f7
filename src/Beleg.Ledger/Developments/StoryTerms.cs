using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>What of the sayings of a report tells its story, gathered once: its telling names and nouns, and its claims.</summary>
internal sealed class StoryTerms
{
    // Rarer than one text in a thousand.
    private const float Telling = 10f;

    // One word alone, be it ever so rare, makes no story.
    private const float MostOfOne = 16f;

    private readonly ImmutableArray<Entry> entries;
    private readonly FrozenSet<string> keys;
    private readonly FrozenSet<long> claims;

    /// <summary>Gathers them.</summary>
    /// <param name="sayings">The sayings of a report, in order.</param>
    public StoryTerms(IReadOnlyList<Saying> sayings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        entries = [.. sayings.SelectMany(s => s.Terms.Select((term, i) => EntryOf(term, i == 0, seen)))];
        keys = seen.ToFrozenSet(StringComparer.Ordinal);
        claims = sayings.Select(s => s.Claim).OfType<long>().ToFrozenSet();
    }

    /// <summary>The weight, in bits, of the telling words that another report has too.</summary>
    public float SharedWith(StoryTerms other)
    {
        var (sum, last, isBody) = (0f, 0f, false);
        foreach (var entry in entries)
        {
            if (entry.BeginsSaying)
                (last, isBody) = (0, false);
            var weight = entry.Key is { } key && other.keys.Contains(key) ? entry.Weight : 0;
            // "das Verwaltungsgericht Hammelstadt" is one name.
            if (weight > 0 && entry.IsFirstOfKey)
                sum += isBody && entry.IsName ? Math.Max(0, weight - last) : weight;
            (last, isBody) = (weight, entry.IsBody);
        }

        return sum;
    }

    /// <summary>True where another report has a saying of a claim of which this one has one.</summary>
    public bool SharesClaimWith(StoryTerms other) => claims.Overlaps(other.claims);

    /// <summary>True where another report has a name of this one, as a name or, as "Adlergarde" may be, as a noun.</summary>
    public bool HasNameIn(StoryTerms other)
    {
        foreach (var entry in entries)
        {
            if (entry.IsName && entry.Key is { } key && other.keys.Contains(key))
                return true;
        }

        return false;
    }

    private static Entry EntryOf(Term term, bool beginsSaying, HashSet<string> seen)
    {
        var isTelling = term.Weight >= Telling && term.Kind is (TermKind.Name or TermKind.Noun);
        var key = isTelling ? Key(term) : null;
        return new Entry(
            key,
            Math.Min(term.Weight, MostOfOne),
            term.Kind == TermKind.Name,
            Bodies.Are(term),
            beginsSaying,
            key is not null && seen.Add(key)
        );
    }

    // "Falk Brodersen" and "Brodersen" are one; so are "der Hochalm-Damm" and "Hochalm".
    private static string Key(Term term)
    {
        if (term.Kind == TermKind.Name)
            return term.Word[(term.Word.LastIndexOf(' ') + 1)..];
        var hyphen = term.Word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 ? term.Word[..hyphen] : term.Word;
    }

    private readonly record struct Entry(
        string? Key,
        float Weight,
        bool IsName,
        bool IsBody,
        bool BeginsSaying,
        bool IsFirstOfKey
    );
}
