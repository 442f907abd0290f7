using Beleg.German.Tagging;

namespace Beleg.German.Network;

/// <summary>Finds the likeliest sequence of name tags in which no name goes on that has not begun (Viterbi 1967).</summary>
internal static class NameDecoder
{
    /// <summary>The tags of a sentence's words.</summary>
    /// <param name="answers">What the network says.</param>
    /// <param name="first">The row of the sentence's first word.</param>
    /// <param name="tags">Where the tags go; one a word.</param>
    public static void Decode(NetworkAnswers answers, int first, Span<NameTag> tags)
    {
        var count = answers.CountOf(AnswerLists.NameChoice);
        var from = new byte[tags.Length * count];
        Span<float> total = stackalloc float[count];
        Span<float> next = stackalloc float[count];
        for (var t = 0; t < count; t++)
            total[t] = t == 0 ? 0 : float.NegativeInfinity;
        for (var i = 0; i < tags.Length; i++)
        {
            var own = answers.ScoresOf(first + i, AnswerLists.NameChoice);
            for (var t = 0; t < count; t++)
            {
                var best = 0;
                var most = float.NegativeInfinity;
                for (var b = 0; b < count; b++)
                {
                    if (total[b] > most && NameTags.MayFollow((NameTag)b, (NameTag)t))
                        (best, most) = (b, total[b]);
                }

                next[t] = most + own[t];
                from[(i * count) + t] = (byte)best;
            }

            next.CopyTo(total);
        }

        var last = 0;
        for (var t = 1; t < count; t++)
        {
            if (total[t] > total[last])
                last = t;
        }

        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (NameTag)last;
            last = from[(i * count) + last];
        }
    }
}
