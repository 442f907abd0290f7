using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Names;

/// <summary>
/// The name right after a noun for an outlet or agency, without quotation marks: "der Sender Kanal Vier", "die Zeitung
/// Dagens Bote". One common noun alone is none: "warf der Zeitung Hetze vor".
/// </summary>
internal sealed class OutletNameRule : INameRule
{
    private const int MostWords = 5;

    public Name? At(NameText text, int at, int end)
    {
        if (at == 0 || !text.IsNominal(at) || !IsOutletNoun(text, at - 1))
            return null;
        var last = at;
        while (last + 1 < end && last + 1 - at < MostWords && MayGoOn(text, last + 1))
            last++;
        if (Gazetteer.Default.Match(text.Text, text.Words, at, end, out _) > 0 || text.Has(at, Features.GivenName))
            return null;
        return IsName(text, at, last) ? new Name(at, last + 1, NameKind.Organisation) : null;
    }

    private static bool MayGoOn(NameText text, int word) =>
        text.IsNominal(word) || text.Words[word].Kind == TokenKind.Number || text.Words[word].Tag == Stts.CARD;

    private static bool IsName(NameText text, int first, int last)
    {
        if (Nouns.Default.Find(text.Surface(first)) is { Length: > 0 } readings)
            return Array.Exists([.. readings], reading => reading.Sense.Source == "outlet");
        return last > first || text.IsName(first);
    }

    // In the singular only: "die Sender ARD und ZDF" are found one by one.
    private static bool IsOutletNoun(NameText text, int word)
    {
        foreach (var reading in Nouns.Default.Find(text.Surface(word)))
        {
            if (reading.Sense.Source is "outlet" or "agency" && (reading.Sense.Concord & ~Concord.Plur) != Concord.None)
                return true;
        }

        return false;
    }
}
