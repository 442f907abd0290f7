using System.Collections.Immutable;
using Beleg.German.Sentences;

namespace Beleg.German.Trees;

/// <summary>What stands where no parser has told the trees: every word hangs on the first of its sentence.</summary>
internal static class UnknownTree
{
    public static ImmutableArray<Dependency> Of(int words, ImmutableArray<Sentence> sentences)
    {
        var tree = new Dependency[words];
        foreach (var sentence in sentences)
        {
            tree.AsSpan(sentence.First, sentence.End - sentence.First)
                .Fill(new Dependency(sentence.First, Relation.Dep));
            tree[sentence.First] = new Dependency(-1, Relation.Root);
        }

        return [.. tree];
    }
}
