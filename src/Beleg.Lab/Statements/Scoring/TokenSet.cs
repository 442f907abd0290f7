using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>Some of the tokens of a document, by their indices.</summary>
internal sealed class TokenSet
{
    private readonly ImmutableArray<int> indices;

    private TokenSet(ImmutableArray<int> indices)
    {
        this.indices = indices;
    }

    /// <summary>No token.</summary>
    public static TokenSet Empty { get; } = new([]);

    /// <summary>How many tokens there are.</summary>
    public int Count => indices.Length;

    /// <summary>True when there is none.</summary>
    public bool IsEmpty => indices.IsEmpty;

    /// <summary>The tokens that share a character with one of the spans.</summary>
    public static TokenSet Of(ImmutableArray<Span> spans, ImmutableArray<Span> tokens) =>
        spans.IsEmpty
            ? Empty
            : new([.. Enumerable.Range(0, tokens.Length).Where(i => spans.Any(s => s.Overlaps(tokens[i])))]);

    /// <summary>How many tokens are in both.</summary>
    public int SharedWith(TokenSet other)
    {
        var (mine, theirs, shared) = (0, 0, 0);
        while (mine < Count && theirs < other.Count)
        {
            var order = indices[mine].CompareTo(other.indices[theirs]);
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            shared += order == 0 ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Twice the shared tokens over all of both; 0 when none is shared, or there is none.</summary>
    public double F1(TokenSet other)
    {
        var shared = SharedWith(other);
        return shared == 0 ? 0 : 2.0 * shared / (Count + other.Count);
    }
}
