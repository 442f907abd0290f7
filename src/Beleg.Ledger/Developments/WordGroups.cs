using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Beleg.Ledger.Developments;

/// <summary>Words that stand for one another, out of a list with a group a line.</summary>
internal sealed class WordGroups
{
    private readonly FrozenDictionary<string, ImmutableArray<int>> groupsOf;

    /// <summary>Reads a list.</summary>
    /// <param name="list">The file's name: "kin-words.tsv".</param>
    /// <param name="comparer">How words are compared.</param>
    public WordGroups(string list, StringComparer comparer)
    {
        groupsOf = LedgerWords
            .ReadGroups(list)
            .SelectMany((words, group) => words.Select(word => (Word: word, Group: group)))
            .GroupBy(e => e.Word, e => e.Group, comparer)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), comparer);
    }

    /// <summary>True for two words of one group.</summary>
    public bool HoldBoth(string one, string other)
    {
        if (!groupsOf.TryGetValue(one, out var groups) || !groupsOf.TryGetValue(other, out var others))
            return false;
        foreach (var group in groups)
        {
            if (others.Contains(group))
                return true;
        }

        return false;
    }
}
