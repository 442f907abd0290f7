using System.Collections.Frozen;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Words;

namespace Beleg.German.Names;

/// <summary>
/// Words in quotation marks behind a noun for a medium that are said there, and not its name: "sprach im Staatsfernsehen von
/// „Hysterie“", 'nannte den Bericht in der Zeitung „Unfug“'.
/// </summary>
internal static class QuotedWords
{
    private const int Furthest = 24;

    private static readonly FrozenSet<string> Calling = WordList.ReadSet("calling-verbs.tsv");

    /// <summary>True where the words between two quotation marks are said.</summary>
    /// <param name="text">The words of the report.</param>
    /// <param name="first">Index of the first word behind the opening mark.</param>
    /// <param name="close">Index of the closing mark.</param>
    public static bool Are(NameText text, int first, int close)
    {
        if (OutletTitles.Contain(text.Surface(close - 1)))
            return false;
        return IsBroadcasting(text, first - 2)
            || close == first + 1 && EndsClause(text, close + 1) && IsCalled(text, first);
    }

    // Television and radio as such have no name: it is the broadcaster that has one.
    private static bool IsBroadcasting(NameText text, int noun)
    {
        if (noun < 0)
            return false;
        foreach (var reading in Nouns.Default.Find(text.Surface(noun)))
        {
            if (reading.Sense.Class == "broadcasting")
                return true;
        }

        return false;
    }

    private static bool EndsClause(NameText text, int at) =>
        at >= text.Words.Length
        || text.Words[at].Kind is TokenKind.Stop or TokenKind.Comma
        || text.Words[at].Tag is Stts.PTKVZ or Stts.VVPP or Stts.VVINF;

    // The verb stands before it in the same clause, or right behind it: "hatte … „Unfug“ genannt".
    private static bool IsCalled(NameText text, int first)
    {
        var particle = first + 2;
        if (Calls(text, particle, particle))
            return true;
        for (var at = first - 2; at >= 0 && first - at < Furthest; at--)
        {
            if (text.Words[at].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon)
                return false;
            if (Calls(text, at, particle))
                return true;
        }

        return false;
    }

    // "warf … „Verrat“ vor": the separated particle stands behind the words.
    private static bool Calls(NameText text, int at, int particle)
    {
        if (at >= text.Words.Length || !text.Words[at].Tag.IsVerb())
            return false;
        var lemma = text.Words[at].Lemma;
        return particle < text.Words.Length && text.Words[particle].Tag == Stts.PTKVZ
            ? Calling.Contains(string.Concat(text.Surface(particle), lemma))
            : Calling.Contains(lemma);
    }
}
