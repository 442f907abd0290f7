using Beleg.Ledger.Claims;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Whether two reports are on one story: by the telling names and nouns that both have. A claim in common is not enough, and
/// a town and its fire brigade are in many stories.
/// </summary>
internal static class OneStory
{
    // Rarer than one text in a thousand.
    private const float Telling = 10f;

    // One word alone, be it ever so rare, makes no story.
    private const float MostOfOne = 16f;
    private const float Enough = 26f;

    // With a claim in common less is enough, but more than one name.
    private const float EnoughWithClaim = 20f;

    /// <summary>True where they are.</summary>
    public static bool Are(IReadOnlyList<Saying> sayings, IReadOnlyList<Saying> others)
    {
        var shared = Shared(sayings, others);
        if (shared >= Enough)
            return true;
        var claims = others.Select(s => s.Claim).OfType<long>().ToHashSet();
        return shared >= EnoughWithClaim && sayings.Any(s => s.Claim is { } claim && claims.Contains(claim));
    }

    /// <summary>True where both name the same person, place or thing: two plagiarism affairs share all words but those.</summary>
    public static bool ShareName(IReadOnlyList<Saying> sayings, IReadOnlyList<Saying> others)
    {
        // What one report has for a name another has for a noun: "Adlergarde".
        return Holds(sayings, others) || Holds(others, sayings);

        static bool Holds(IReadOnlyList<Saying> sayings, IReadOnlyList<Saying> others)
        {
            var words = others.SelectMany(s => s.Terms).Where(IsTelling).Select(Key).ToHashSet(StringComparer.Ordinal);
            return sayings
                .SelectMany(s => s.Terms)
                .Any(t => t.Kind == TermKind.Name && IsTelling(t) && words.Contains(Key(t)));
        }
    }

    private static float Shared(IReadOnlyList<Saying> sayings, IReadOnlyList<Saying> others)
    {
        var words = others.SelectMany(s => s.Terms).Where(IsTelling).Select(Key).ToHashSet(StringComparer.Ordinal);
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var sum = 0f;
        foreach (var saying in sayings)
        {
            var last = 0f;
            var isBody = false;
            foreach (var term in saying.Terms)
            {
                var weight = IsTelling(term) && words.Contains(Key(term)) ? Math.Min(term.Weight, MostOfOne) : 0;
                // "das Verwaltungsgericht Hammelstadt" is one name.
                var more = isBody && term.Kind == TermKind.Name ? Math.Max(0, weight - last) : weight;
                if (weight > 0 && counted.Add(Key(term)))
                    sum += more;
                (last, isBody) = (weight, Bodies.Are(term));
            }
        }

        return sum;
    }

    private static bool IsTelling(Term term) => term.Weight >= Telling && term.Kind is (TermKind.Name or TermKind.Noun);

    // "Falk Brodersen" and "Brodersen" are one; so are "der Hochalm-Damm" and "Hochalm".
    private static string Key(Term term)
    {
        if (term.Kind == TermKind.Name)
            return term.Word[(term.Word.LastIndexOf(' ') + 1)..];
        var hyphen = term.Word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 ? term.Word[..hyphen] : term.Word;
    }
}
