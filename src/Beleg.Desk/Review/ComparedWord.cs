using System.Collections.Immutable;
using Beleg.Ledger.Search;

namespace Beleg.Desk.Review;

/// <summary>A word of a text beside another text, with what stands before it.</summary>
/// <param name="Before">What stands between it and the word before.</param>
/// <param name="Text">The word; empty at the end of the text.</param>
/// <param name="IsShared">True where the other text has it in some form.</param>
public readonly record struct ComparedWord(string Before, string Text, bool IsShared)
{
    /// <summary>The words of a text beside another one.</summary>
    public static ImmutableArray<ComparedWord> In(string text, string other)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(other);
        var stems = SearchWords.In(other).ToHashSet(StringComparer.Ordinal);
        var words = ImmutableArray.CreateBuilder<ComparedWord>();
        var last = 0;
        for (var i = 0; i < text.Length; )
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i == start)
            {
                i++;
                continue;
            }

            words.Add(
                new ComparedWord(
                    text[last..start],
                    text[start..i],
                    stems.Contains(Stem.Of(text.AsSpan(start, i - start)))
                )
            );
            last = i;
        }

        if (last < text.Length)
            words.Add(new ComparedWord(text[last..], "", IsShared: true));
        return words.ToImmutable();
    }
}
