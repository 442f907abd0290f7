using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Beleg.German.Trees;

/// <summary>The relations as treebanks write them.</summary>
public static class RelationNames
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetNames<Relation>().Select(Write)];

    private static readonly FrozenDictionary<string, Relation> ByName = Enum.GetValues<Relation>()
        .ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>The name of a relation, with its subtype after a colon: "nsubj:pass".</summary>
    public static string Of(Relation relation) => Names[(int)relation];

    /// <summary>Finds a relation by its name.</summary>
    /// <param name="name">The whole name, with its subtype.</param>
    /// <param name="relation">The relation.</param>
    /// <returns>False when none is called so.</returns>
    public static bool TryParse(string name, out Relation relation) => ByName.TryGetValue(name, out relation);

    // A subtype begins with the second capital letter.
    private static string Write(string member)
    {
        var name = new StringBuilder();
        foreach (var letter in member)
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append(':');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
