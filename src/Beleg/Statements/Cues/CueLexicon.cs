using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Clauses;
using Beleg.German.Words;

namespace Beleg.Statements.Cues;

/// <summary>The verbs and nouns that signal saying, from the word lists.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<Cue>> verbs;
    private readonly FrozenDictionary<string, Cue> nouns;

    // No compound that is longer is a word of saying.
    private const int LongestNoun = 64;

    private readonly FrozenSet<string> contesting;

    private CueLexicon(FrozenDictionary<string, ImmutableArray<Cue>> verbs, FrozenDictionary<string, Cue> nouns)
    {
        this.verbs = verbs;
        this.nouns = nouns;
        contesting = verbs
            .Values.SelectMany(v => v)
            .Concat(nouns.Values)
            .Where(c => c.Contests)
            .Select(c => c.Signal)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public static CueLexicon Instance { get; } = Load();

    /// <summary>The entries of a verb, those that ask for more words first; empty for a verb that signals nothing.</summary>
    public ImmutableArray<Cue> Verb(string lemma) => verbs.TryGetValue(lemma, out var cues) ? cues : [];

    /// <summary>True when the entry of that name contests; see <see cref="Cue.Contests"/>.</summary>
    public bool Contests(string signal) => contesting.Contains(signal);

    /// <summary>The entry of a noun, or of the last part of a compound.</summary>
    public Cue? Noun(string lemma)
    {
        if (nouns.TryGetValue(lemma, out var cue))
            return cue;
        if (lemma.Length > LongestNoun)
            return null;
        var bySpan = nouns.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> last = stackalloc char[LongestNoun];
        // "Presseangabe", "Medienbericht": the last part tells; it begins with a capital only on its own.
        for (var at = 3; at <= lemma.Length - 3; at++)
        {
            lemma.AsSpan(at).CopyTo(last);
            last[0] = char.ToUpperInvariant(last[0]);
            if (bySpan.TryGetValue(last[..(lemma.Length - at)], out cue))
                return cue;
        }

        return null;
    }

    private static CueLexicon Load()
    {
        var byVerb = WordList
            .Read("cue-verbs.tsv", 6)
            .Select(e => new Cue(SignalOf(e[0], e[1]), PredicatePattern.Parse(e[0], e[1]), MediumOf(e[2]), UsesOf(e[5]))
            {
                Contests = e[4] is not "affirms" || e[3] is "accuses" or "confirms",
            })
            .GroupBy(c => c.Lemma, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(c => c.Pattern.With.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );
        var byNoun = WordList
            .Read("cue-nouns.tsv", 5)
            .Select(e => new Cue(e[0], PredicatePattern.Parse(e[0], string.Empty), MediumOf(e[1]), NounUsesOf(e[4]))
            {
                Contests = e[3] is not "affirms",
            })
            .ToFrozenDictionary(c => c.Lemma, StringComparer.Ordinal);
        return new CueLexicon(byVerb, byNoun);
    }

    private static string SignalOf(string lemma, string with) => with.Length == 0 ? lemma : $"{lemma} + {with}";

    private static Medium MediumOf(string name) => Enum.Parse<Medium>(name);

    private static CueUse UsesOf(string letters) =>
        letters.Aggregate(
            CueUse.None,
            (uses, letter) =>
                uses
                | letter switch
                {
                    'c' => CueUse.Clause,
                    'z' => CueUse.Infinitive,
                    'q' => CueUse.Quotation,
                    'r' => CueUse.Summary,
                    'v' => CueUse.SummaryOf,
                    'a' => CueUse.Addressing,
                    's' => CueUse.Citing,
                    'i' => CueUse.Impersonal,
                    'x' => CueUse.None,
                    _ => throw new InvalidDataException($"cue-verbs.tsv: unknown use '{letter}'."),
                }
        );

    private static CueUse NounUsesOf(string letters) =>
        letters.Aggregate(
            CueUse.None,
            (uses, letter) =>
                uses
                | letter switch
                {
                    'n' => CueUse.Saying,
                    'c' => CueUse.Clause,
                    'd' => CueUse.Document,
                    _ => throw new InvalidDataException($"cue-nouns.tsv: unknown use '{letter}'."),
                }
        );
}
