using System.Collections.Immutable;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>Endings by which an unlisted noun is taken for one of a person.</summary>
internal static class PersonEndings
{
    private static readonly Lazy<ImmutableArray<string>> All = new(() =>
        [.. WordList.Read("person-endings.tsv", 1).Select(row => row[0])]
    );

    /// <summary>True for a noun that has one of them after at least three letters.</summary>
    public static bool End(ReadOnlySpan<char> noun)
    {
        foreach (var ending in All.Value)
        {
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
