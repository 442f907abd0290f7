using System.Collections.Immutable;

namespace Beleg.Exchange.Briefing;

/// <summary>Finds the paragraphs of a text: blank lines part them, or every line end where no line is blank.</summary>
internal static class Paragraphs
{
    /// <summary>Where each paragraph's first line begins, in order; linear in the text.</summary>
    public static ImmutableArray<int> StartsOf(string text)
    {
        var lines = ImmutableArray.CreateBuilder<int>();
        var blocks = ImmutableArray.CreateBuilder<int>();
        var (blankBefore, blankInside, pending) = (true, false, false);
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(start, end - start).IsWhiteSpace())
            {
                blankBefore = true;
                pending = lines.Count > 0;
            }
            else
            {
                blankInside |= pending;
                lines.Add(start);
                if (blankBefore)
                    blocks.Add(start);
                blankBefore = false;
            }

            start = end;
        }

        return (blankInside ? blocks : lines).ToImmutable();
    }
}
