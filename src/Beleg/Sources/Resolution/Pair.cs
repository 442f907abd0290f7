using Beleg.German.Tagging;
using Beleg.Sources.Mentions;

namespace Beleg.Sources.Resolution;

/// <summary>"Beide", "die beiden": the two whom "und" joined last.</summary>
internal static class Pair
{
    private const int FurthestSentence = 2;

    /// <summary>The two whom a passage takes up; none where it does not speak of two, or nobody was joined before.</summary>
    public static List<Mention> Find(Book book, int first, int end)
    {
        if (!IsBoth(book, first, end))
            return [];
        var sentence = book.SentenceAt(first);
        for (var i = book.FirstAfter(first) - 1; i > 0; i--)
        {
            var (left, right) = (book.Mentions[i - 1], book.Mentions[i]);
            if (sentence - right.Sentence > FurthestSentence)
                break;
            if (IsJoined(book, left, right))
                return [left, right];
        }

        return [];
    }

    // "Beide Minister" has its own noun, and still means the two.
    private static bool IsBoth(Book book, int first, int end)
    {
        for (var at = first; at < end && at <= first + 1; at++)
        {
            var surface = book.Analysis.Surface(at);
            if (
                surface.Equals("beide", StringComparison.OrdinalIgnoreCase)
                || surface.Equals("beiden", StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }

        return false;
    }

    private static bool IsJoined(Book book, Mention left, Mention right) =>
        left.End + 1 == right.First
        && book.Analysis.Words[left.End].Tag == Stts.KON
        && IsOne(left)
        && IsOne(right)
        && left.Source == right.Source;

    private static bool IsOne(Mention mention) =>
        mention.Kind is MentionKind.Name or MentionKind.Role or MentionKind.Body;
}
