using System.Runtime.InteropServices;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>
/// The words of the sayings that are compared with one another. What half of them hold ("Soldat" in a story about troops) tells
/// none from another; and the names and nouns of a report tell whether another is about the same.
/// </summary>
internal sealed class StoryWords
{
    // So few sayings tell nothing of what is common among them.
    private const int Few = 20;

    private readonly Dictionary<string, int> sayingsWith = new(StringComparer.Ordinal);
    private readonly Dictionary<long, SortedDictionary<string, float>> profiles = [];
    private readonly Dictionary<long, float> lengths = [];
    private readonly int count;

    /// <summary>Counts the words of sayings; their order does not matter.</summary>
    public StoryWords(IEnumerable<Saying> among)
    {
        foreach (var saying in among)
        {
            count++;
            ref var profile = ref CollectionsMarshal.GetValueRefOrAddDefault(profiles, saying.Report, out _);
            profile ??= new SortedDictionary<string, float>(StringComparer.Ordinal);
            foreach (var term in saying.Terms)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sayingsWith, term.Word, out _)++;
                if (term.Kind is TermKind.Name or TermKind.Noun)
                    profile[term.Word] = SayingWords.MassOf(term);
            }
        }

        foreach (var (report, profile) in profiles)
            lengths[report] = MathF.Sqrt(profile.Values.Sum(mass => mass * mass));
    }

    /// <summary>How rare a word is among the sayings: 1 for one that a single saying holds, towards 0 for one that all hold.</summary>
    public float RarityOf(Term term)
    {
        if (count < Few)
            return 1;
        var with = Math.Max(1, sayingsWith.GetValueOrDefault(term.Word));
        return MathF.Log2((count + 1f) / with) / MathF.Log2(count + 1f);
    }

    /// <summary>How much two reports are about the same: the cosine of their names and nouns, 0 to 1.</summary>
    public float Setting(long one, long other)
    {
        if (one == other)
            return 1;
        if (!profiles.TryGetValue(one, out var mine) || !profiles.TryGetValue(other, out var theirs))
            return 0;
        var product = 0f;
        foreach (var (word, mass) in mine.Count <= theirs.Count ? mine : theirs)
        {
            if ((mine.Count <= theirs.Count ? theirs : mine).TryGetValue(word, out var same))
                product += mass * same;
        }

        return product == 0 ? 0 : Math.Min(1, product / (lengths[one] * lengths[other]));
    }
}
