using System.Collections.Frozen;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Articles and what stands in their place.</summary>
internal static class Determiners
{
    private static readonly Lazy<FrozenDictionary<string, Determiner>> All = new(() =>
        WordList
            .Read("article-forms.tsv", 3)
            .ToFrozenDictionary(
                row => row[0],
                row => new Determiner(Enum.Parse<Definiteness>(row[1], ignoreCase: true), ConcordCodes.Parse(row[2])),
                StringComparer.OrdinalIgnoreCase
            )
    );

    /// <summary>The determiner of a form; null for other words.</summary>
    public static Determiner? Find(ReadOnlySpan<char> form) =>
        All.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var found) ? found : null;
}
