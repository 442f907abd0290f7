using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>
/// How alike the words of many sayings are (<see cref="TermLikeness"/>), each pair looked at once. A word is compared only with
/// those that begin or end as it does or share a part of a name; of all others the likeness is 0.
/// </summary>
internal sealed class LikeTerms
{
    // TermLikeness asks for as many equal letters at the begin or the end.
    private const int Letters = 4;

    private readonly List<Term> terms = [];
    private readonly Dictionary<(string, TermKind), int> numbers = [];
    private readonly Dictionary<ulong, List<int>> byBegin = [];
    private readonly Dictionary<ulong, List<int>> byEnd = [];
    private readonly Dictionary<string, List<int>> byName = new(StringComparer.Ordinal);

    // Letters of two units have capitals that only the whole letter shows.
    private readonly List<int> always = [];
    private readonly float[]?[] rows;

    /// <summary>Gathers words.</summary>
    public LikeTerms(IEnumerable<Term> among)
    {
        foreach (var term in among)
        {
            if (!numbers.TryAdd((term.Word, term.Kind), terms.Count))
                continue;
            foreach (var list in ListsOf(term))
                list.Add(terms.Count);
            terms.Add(term);
        }

        rows = new float[terms.Count][];
    }

    /// <summary>The numbers of words, by which they are looked up; -1 for one that was not gathered.</summary>
    public ImmutableArray<int> NumbersOf(ImmutableArray<Term> words)
    {
        var found = new int[words.Length];
        for (var i = 0; i < found.Length; i++)
            found[i] = numbers.GetValueOrDefault((words[i].Word, words[i].Kind), -1);
        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    /// <summary>The likeness of a gathered word to all gathered words, by their numbers; asked from many threads.</summary>
    public ReadOnlySpan<float> LikenessOf(int number) => rows[number] ??= Row(terms[number]);

    private float[] Row(Term term)
    {
        var row = new float[terms.Count];
        foreach (var list in ListsOf(term))
        {
            foreach (var other in list)
                row[other] = TermLikeness.Of(term, terms[other]);
        }

        foreach (var other in HasPairs(term.Word) ? Enumerable.Range(0, row.Length) : always)
            row[other] = TermLikeness.Of(term, terms[other]);
        return row;
    }

    private IEnumerable<List<int>> ListsOf(Term term)
    {
        var word = term.Word;
        if (HasPairs(word))
            yield return always;
        yield return ListOf(byBegin, Key(word.AsSpan(0, Math.Min(Letters, word.Length))));
        if (word.Length >= Letters)
            yield return ListOf(byEnd, Key(word.AsSpan(word.Length - Letters)));
        if (term.Kind != TermKind.Name)
            yield break;
        foreach (var part in word.Split(' ').Append(word).Distinct(StringComparer.Ordinal))
            yield return ListOf(byName, part);
        // A genitive that was not undone: "Kalmariens".
        if (word.EndsWith('s'))
            yield return ListOf(byName, word[..^1]);
    }

    private static bool HasPairs(string word) => word.Any(char.IsSurrogate);

    private static List<int> ListOf<T>(Dictionary<T, List<int>> lists, T key)
        where T : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= [];
    }

    // Equal for letters that are equal as capitals or as small letters.
    private static ulong Key(ReadOnlySpan<char> letters)
    {
        var key = 0UL;
        foreach (var letter in letters)
            key = (key << 16) | char.ToUpperInvariant(char.ToLowerInvariant(letter));
        return key;
    }
}
