using System.Collections.Immutable;
using Beleg.German.Words;

namespace Beleg.German.Clauses;

/// <summary>A verb and the words that must stand in its clause, as the word lists have them ("sich überzeugt/besorgt").</summary>
/// <param name="Lemma">The dictionary form of the verb, with its separable particle.</param>
/// <param name="With">
/// Words in lower case: one of each group must stand in the clause. A star stands for the beginning of a compound ("*spiel").
/// </param>
internal sealed record PredicatePattern(string Lemma, ImmutableArray<ImmutableArray<string>> With)
{
    /// <summary>The pattern of two columns of a word list: groups parted by blanks, alternatives by slashes.</summary>
    public static PredicatePattern Parse(string lemma, string with) =>
        new(
            lemma,
            [.. with.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(g => g.Split('/').ToImmutableArray())]
        );

    /// <summary>All patterns of a list with these two columns.</summary>
    public static ImmutableArray<PredicatePattern> Read(string list) =>
        [.. WordList.Read(list, 2).Select(e => Parse(e[0], e[1]))];

    /// <summary>The words of the clause that the pattern asks for, verbs included, in order; null where it does not fit.</summary>
    public ImmutableArray<int>? Match(Analysis analysis, Clause clause)
    {
        if (clause.Predicate.Lemma != Lemma)
            return null;
        var words = new SortedSet<int>(clause.Predicate.Verbs);
        foreach (var group in With)
        {
            if (Find(analysis, clause, group) is not { } word)
                return null;
            words.Add(word);
        }

        return [.. words];
    }

    /// <summary>"bleiben + offen + ob/wie".</summary>
    public override string ToString() => string.Join(" + ", With.Select(g => string.Join('/', g)).Prepend(Lemma));

    private static int? Find(Analysis analysis, Clause clause, ImmutableArray<string> group)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (IsOneOf(analysis, i, group))
                    return i;
            }
        }

        // "veröffentlichte, dass …": the opener of a clause that depends on it.
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.Opener >= 0 && child.Kind != ClauseKind.Relative && IsOneOf(analysis, child.Opener, group))
                return child.Opener;
        }

        return null;
    }

    private static bool IsOneOf(Analysis analysis, int word, ImmutableArray<string> group)
    {
        foreach (var wanted in group)
        {
            if (
                wanted[0] == '*'
                && analysis.Words[word].Lemma.AsSpan().EndsWith(wanted.AsSpan(1), StringComparison.OrdinalIgnoreCase)
            )
                return true;
            if (
                analysis.Surface(word).Equals(wanted, StringComparison.OrdinalIgnoreCase)
                || analysis.Words[word].Lemma.Equals(wanted, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }

        return false;
    }
}
