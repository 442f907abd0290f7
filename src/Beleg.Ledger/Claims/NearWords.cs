using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Claims;

/// <summary>Words of the news that can stand for one another, out of "near-words.tsv".</summary>
internal sealed class NearWords
{
    private static readonly Lazy<NearWords> Loaded = new(() => new NearWords(LedgerWords.ReadGroups("near-words.tsv")));

    private readonly FrozenDictionary<string, ImmutableArray<int>> groupsOf;
    private readonly FrozenDictionary<string, ImmutableArray<(string Other, int Group)>> pairsOf;

    private NearWords(IEnumerable<ImmutableArray<string>> groups)
    {
        var single = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = new Dictionary<string, List<(string, int)>>(StringComparer.Ordinal);
        foreach (var (group, words) in groups.Index())
        {
            foreach (var word in words)
            {
                if (word.Split('+') is [var one, var other])
                {
                    Add(pairs, one, (other, group));
                    Add(pairs, other, (one, group));
                }
                else
                {
                    Add(single, word, group);
                }
            }
        }

        groupsOf = single.ToFrozenDictionary(e => e.Key, e => e.Value.ToImmutableArray(), StringComparer.Ordinal);
        pairsOf = pairs.ToFrozenDictionary(e => e.Key, e => e.Value.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The groups of the list compiled into the ledger.</summary>
    public static NearWords Default => Loaded.Value;

    /// <summary>The numbers of the groups that a term belongs to among the terms it stands with, in order; empty for none.</summary>
    public ImmutableArray<int> GroupsOf(Term term, ImmutableArray<Term> among)
    {
        var own = groupsOf.GetValueOrDefault(term.Word, []);
        if (!pairsOf.TryGetValue(term.Word, out var pairs))
            return own;
        return
        [
            .. own.Concat(pairs.Where(p => among.Any(t => t.Word == p.Other)).Select(p => p.Group)).Distinct().Order(),
        ];
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string word, T item)
    {
        if (!lists.TryGetValue(word, out var list))
            lists.Add(word, list = []);
        list.Add(item);
    }
}
