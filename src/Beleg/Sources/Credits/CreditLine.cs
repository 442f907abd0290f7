using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.German.Words;

namespace Beleg.Sources.Credits;

/// <summary>A line that holds nothing but the names of agencies and outlets and the words that go with them.</summary>
internal static class CreditLine
{
    private const int LongestName = 5;

    // The signs of an author or editor behind a slash: "dpa/mho".
    private const int LongestSign = 4;

    private static readonly Lazy<FrozenDictionary<string, bool>> Words = new(() =>
        WordList
            .Read("credit-words.tsv", 2)
            .ToFrozenDictionary(row => row[0], row => row[1] == "opener", StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>The names a line credits, in order; empty where it says anything else as well.</summary>
    public static ImmutableArray<string> Read(ReadOnlySpan<char> line)
    {
        var words = Split(line);
        var found = ImmutableArray.CreateBuilder<string>();
        var (opened, agencies, slashed) = (false, 0, line.Contains('/'));
        for (var i = 0; i < words.Count; )
        {
            var count = Name(words, i, out var known);
            if (known is not null)
            {
                found.Add(known.Name);
                agencies += known.Kind == KnownKind.Agency ? 1 : 0;
                i += count;
                continue;
            }

            if (Words.Value.TryGetValue(words[i], out var opener))
                opened |= opener;
            else if (!slashed || words[i].Length > LongestSign || found.Count == 0)
                return [];
            i++;
        }

        // An outlet alone in a line is a heading or a caption; an agency is a credit.
        return opened || agencies > 0 && agencies == found.Count || slashed && agencies > 0 ? found.ToImmutable() : [];
    }

    /// <summary>The name an agency or outlet goes by in Beleg; null for others.</summary>
    public static string? Canonical(string name)
    {
        var words = Split(name);
        return words.Count > 0 && Name(words, 0, out var known) == words.Count ? known?.Name : null;
    }

    private static int Name(List<string> words, int first, out Known? known)
    {
        for (var count = Math.Min(LongestName, words.Count - first); count > 0; count--)
        {
            var name = string.Join(' ', words.GetRange(first, count));
            foreach (var form in Gazetteer.Default.Find(name))
            {
                if (form.Of.Kind is KnownKind.Agency or KnownKind.Outlet)
                {
                    known = form.Of;
                    return count;
                }
            }
        }

        known = null;
        return 0;
    }

    private static List<string> Split(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            var inside =
                i < line.Length
                && (
                    char.IsLetterOrDigit(line[i])
                    || line[i] is '-' or '.' && start >= 0 && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1])
                );
            if (inside && start < 0)
                start = i;
            if (inside || start < 0)
                continue;
            words.Add(line[start..i].ToString());
            start = -1;
        }

        return words;
    }
}
