using System.Collections.Frozen;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Words of a frame that can name an outlet whose name no word list has: "sagte sie dem „Küstenboten“". Only who knows that there
/// is such an outlet can tell.
/// </summary>
internal static class PossibleNames
{
    private const int LongestName = 4;

    private static readonly FrozenSet<string> Before = LedgerWords.ReadSet("addressing-words.tsv");

    /// <summary>The names, in the order of the text; of a longer one also what is left without its first words.</summary>
    public static IEnumerable<string> In(string text, Attribution attribution)
    {
        // A statement that sums up is its own frame; but names in it can be what it is about.
        var sumsUp = attribution.Frame is null && attribution.Type == StatementType.Reported;
        var frame = sumsUp ? attribution.Content : attribution.Frame;
        foreach (var span in frame?.Spans ?? [])
        {
            foreach (var name in In(text, span, attribution, sumsUp))
                yield return name;
        }
    }

    private static IEnumerable<string> In(string text, Span span, Attribution attribution, bool sumsUp)
    {
        var words = Words(text, span);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsOpened(text, words, i, sumsUp) || !IsCapital(text, words[i]) || IsSpeaker(attribution, words[i]))
                continue;
            var end = i + 1;
            while (end < words.Count && end - i < LongestName && Continues(text, words, end))
                end++;
            for (var first = i; first < end; first++)
                yield return text[words[first].Start..words[end - 1].End];
            i = end - 1;
        }
    }

    private static bool IsOpened(string text, List<Span> words, int at, bool sumsUp)
    {
        if (at == 0)
            return false;
        var before = Of(text, words[at - 1]);
        if (sumsUp)
            return before == "gegenüber"
                || (at > 1 && Of(text, words[at - 2]) == "gegenüber" && Before.Contains(before));
        return Before.Contains(before);
    }

    // One name has no mark but a hyphen inside, and no word between that is not its own.
    private static bool Continues(string text, List<Span> words, int at) =>
        IsCapital(text, words[at])
        && text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Trim("„“\"»«› ").IsEmpty;

    private static bool IsSpeaker(Attribution attribution, Span word) =>
        attribution.Speaker?.Spans.Any(span => span.Overlaps(word)) == true;

    private static bool IsCapital(string text, Span word) => char.IsUpper(text[word.Start]);

    private static string Of(string text, Span word) => text[word.Start..word.End];

    private static List<Span> Words(string text, Span span)
    {
        var words = new List<Span>();
        for (var i = span.Start; i < span.End; i++)
        {
            var start = i;
            while (i < span.End && (char.IsLetterOrDigit(text[i]) || (text[i] == '-' && i > start)))
                i++;
            if (i > start)
                words.Add(new Span(start, i));
        }

        return words;
    }
}
