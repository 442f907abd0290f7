using System.Collections.Frozen;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Finds what is listed under the longest ending that a word has, in whatever case. A trie of the endings read backwards: the
/// cost grows with what a word has in common with them, and not with how many there are.
/// </summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class Endings<T>
    where T : class
{
    private readonly List<T?> values = [null];
    private readonly FrozenDictionary<(int Node, char Letter), int> next;

    /// <summary>Reads a list; of two under one ending the first counts.</summary>
    public Endings(IEnumerable<(string Ending, T Value)> entries)
    {
        var steps = new Dictionary<(int, char), int>();
        foreach (var (ending, value) in entries)
        {
            var node = 0;
            for (var i = ending.Length - 1; i >= 0; i--)
            {
                var step = (node, char.ToUpperInvariant(ending[i]));
                if (steps.TryGetValue(step, out node))
                    continue;
                steps.Add(step, node = values.Count);
                values.Add(null);
            }

            values[node] ??= value;
        }

        next = steps.ToFrozenDictionary();
    }

    /// <summary>What is listed under the longest ending of a word; null where it has none.</summary>
    public T? Of(ReadOnlySpan<char> word)
    {
        T? longest = null;
        var node = 0;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            if (!next.TryGetValue((node, char.ToUpperInvariant(word[i])), out node))
                break;
            longest = values[node] ?? longest;
        }

        return longest;
    }
}
