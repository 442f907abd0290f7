using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.OpenPoints;

/// <summary>A way to say that something is outstanding: a line of the word list.</summary>
/// <param name="Pattern">The verb and the words that must stand with it.</param>
/// <param name="Needs">What else the clause must be or hold.</param>
/// <param name="Who">Who owes it: "subject", "named", "genitive" or "none".</param>
/// <param name="HasDue">True where a time in the clause says when it is due.</param>
internal sealed record OpenPattern(PredicatePattern Pattern, ImmutableArray<string> Needs, string Who, bool HasDue)
{
    private const string AfterPrefix = "noun-";

    private static readonly string Yet = Alternatives("adverbs-of-waiting.tsv");
    private static readonly string Now = Alternatives("adverbs-of-now.tsv");

    private static readonly ILookup<string, OpenPattern> All = WordList
        .Read("open-points.tsv", 5)
        .Select(e => new OpenPattern(
            PredicatePattern.Parse(
                e[0],
                e[1].Replace("@yet", Yet, StringComparison.Ordinal).Replace("@now", Now, StringComparison.Ordinal)
            ),
            [.. e[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            e[3],
            e[4] == "yes"
        ))
        .ToLookup(p => p.Pattern.Lemma, StringComparer.Ordinal);

    /// <summary>The patterns whose verb and words a clause has.</summary>
    public static IEnumerable<OpenPattern> Of(Analysis analysis, Clause clause) =>
        All[clause.Predicate.Lemma]
            .Where(p => p.Pattern.Match(analysis, clause) is { } words && !HasAttribute(analysis, words));

    /// <summary>The preposition of the noun: "mit" for "noun-mit"; null where it asks for none.</summary>
    public string? NounAfter { get; } =
        Needs.FirstOrDefault(n => n.StartsWith(AfterPrefix, StringComparison.Ordinal))?[AfterPrefix.Length..];

    /// <summary>True when the pattern asks for something.</summary>
    public bool Asks(string need) => Needs.Contains(need, StringComparer.Ordinal);

    // "eine offene Frage ist der Grund" does not say that the question is open; "das grüne Licht" is asked for as a whole.
    private static bool HasAttribute(Analysis analysis, ImmutableArray<int> words)
    {
        foreach (var word in words)
        {
            if (
                analysis.Words[word].Tag == Stts.ADJA
                && !(analysis.PhraseAt(word) is { } phrase && words.Contains(phrase.Head))
            )
                return true;
        }

        return false;
    }

    private static string Alternatives(string list) => string.Join('/', WordList.Read(list, 1).Select(e => e[0]));
}
