using System.Collections.Immutable;

namespace Beleg.Desk.Review;

/// <summary>Words that stand together and are the same to a statement.</summary>
/// <param name="Words">The words.</param>
/// <param name="Part">What they are to it.</param>
public sealed record ContextPiece(ImmutableArray<ContextWord> Words, ContextPart Part)
{
    /// <summary>What stands after them.</summary>
    public string After => Words[^1].After;

    /// <summary>The class by which they are marked; null where they are not.</summary>
    public string? Class =>
        Part switch
        {
            ContextPart.Content => "said said-1",
            ContextPart.Speaker => "speaks",
            ContextPart.Cue => "signals",
            _ => null,
        };

    /// <summary>Words put together.</summary>
    public static ImmutableArray<ContextPiece> Of(ImmutableArray<ContextWord> words)
    {
        var pieces = ImmutableArray.CreateBuilder<ContextPiece>();
        for (var i = 0; i < words.Length; )
        {
            var start = i;
            while (i < words.Length && words[i].Part == words[start].Part)
                i++;
            pieces.Add(new ContextPiece(words[start..i], words[start].Part));
        }

        return pieces.ToImmutable();
    }
}
