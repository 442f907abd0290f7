using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Names;

/// <summary>An outlet between quotation marks, known or beside a noun that says so: 'die Zeitung „Yemen Observer“'.</summary>
internal sealed class QuotedNameRule : INameRule
{
    private const int MostWords = 6;

    public Name? At(NameText text, int at, int end)
    {
        if (!text.IsQuote(at - 1) || !MayBegin(text, at))
            return null;

        var close = at;
        while (close < end && close - at <= MostWords && !text.IsQuote(close))
        {
            if (text.Words[close].Kind is TokenKind.Stop or TokenKind.Colon)
                return null;
            close++;
        }

        if (!text.IsQuote(close) || close - at > MostWords)
            return null;
        var known = Gazetteer.Default.Match(text.Text, text.Words, at, close, out _) == close - at;
        if (!known && QuotedWords.Are(text, at, close))
            return null;
        var named = known || IsOutletNoun(text, at - 2) || IsOutletNoun(text, close + 1) || AreNames(text, at, close);
        return named || IsTitle(text, at, close) || ReportingNames.Are(text.Words, text.Text, at, close)
            ? new Name(at, close, NameKind.Organisation)
            : null;
    }

    // 'sagte der „Pfälzer Rundschau“': capitals throughout, and the word that papers call themselves by.
    private static bool IsTitle(NameText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.IsCapitalised(i))
                return false;
        }

        return text.Words[Math.Max(0, first - 2)].Tag is Stts.ART or Stts.APPRART
            && OutletTitles.Contain(text.Surface(end - 1));
    }

    private static bool MayBegin(NameText text, int at) =>
        text.IsNominal(at)
        || text.Words[at].Tag == Stts.ART
        || text.Words[at].Tag == Stts.ADJA && text.IsCapitalised(at)
        || Gazetteer.Default.Find(text.Surface(at)).Length > 0;

    private static bool AreNames(NameText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Words[i].Tag is not (Stts.NE or Stts.FM) || text.Has(i, Features.GivenName))
                return false;
        }

        return true;
    }

    private static bool IsOutletNoun(NameText text, int word)
    {
        if (word < 0 || word >= text.Words.Length)
            return false;
        foreach (var reading in Nouns.Default.Find(text.Surface(word).TrimStart('-')))
        {
            if (reading.Sense.Source is "outlet" or "agency")
                return true;
        }

        return false;
    }
}
