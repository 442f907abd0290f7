using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.German.Words;

namespace Beleg.Sources.Credits;

/// <summary>
/// A line that holds nothing but the names of agencies and outlets and the words that go with them: "Mit Material von dpa",
/// "fab/dpa/AFP", "Dieser Beitrag enthält Material der Nachrichtenagentur AFP."
/// </summary>
internal static class CreditLine
{
    private const int LongestName = 5;

    // The signs of an author or editor beside a slash or comma: "dpa/mho".
    private const int LongestSign = 4;

    private static readonly Lazy<FrozenDictionary<string, bool>> Words = new(() =>
        WordList
            .Read("credit-words.tsv", 2)
            .ToFrozenDictionary(row => row[0], row => row[1] == "opener", StringComparer.OrdinalIgnoreCase)
    );

    /// <summary>The names a line credits, in order; empty where it says anything else as well.</summary>
    public static ImmutableArray<Known> Read(ReadOnlySpan<char> line)
    {
        var words = CreditWord.Split(line);
        var found = ImmutableArray.CreateBuilder<Known>();
        var (opened, agencies, signed) = (false, 0, false);
        for (var i = 0; i < words.Count; )
        {
            var count = Name(words, i, out var known);
            if (known is not null)
            {
                found.Add(known);
                agencies += known.Kind == KnownKind.Agency ? 1 : 0;
                i += count;
                continue;
            }

            if (Words.Value.TryGetValue(words[i].Text, out var opener))
                opened |= opener;
            else if (words[i].IsAlone && words[i].Text.Length <= LongestSign)
                signed = true;
            else
                return [];
            i++;
        }

        // An outlet alone in a line is a heading or a caption, and signs say nothing alone; an agency is a credit.
        var credits = opened ? !signed || agencies > 0 : agencies > 0 && (signed || agencies == found.Count);
        return credits || agencies > 0 && line.Contains('/') ? found.ToImmutable() : [];
    }

    /// <summary>The name an agency or outlet goes by in Beleg; null for others.</summary>
    public static string? Canonical(string name)
    {
        var words = CreditWord.Split(name);
        return words.Count > 0 && Name(words, 0, out var known) == words.Count ? known?.Name : null;
    }

    private static int Name(List<CreditWord> words, int first, out Known? known)
    {
        for (var count = Math.Min(LongestName, words.Count - first); count > 0; count--)
        {
            var name = string.Join(' ', words.GetRange(first, count).Select(word => word.Text));
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
}
