using System.Collections.Immutable;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Names;

/// <summary>
/// Names in quotation marks that are an outlet's by what they do, whatever they sound like: "das berichtet der „Leuchtturm“",
/// "gemeint ist die „Seewarte“, die über eine Zahlung geschrieben hatte". An article in the nominative stands before them.
/// </summary>
internal static class ReportingNames
{
    private const int Furthest = 24;

    /// <summary>True where the words between two quotation marks report.</summary>
    /// <param name="words">The words of the report.</param>
    /// <param name="text">The report.</param>
    /// <param name="first">Index of the first word behind the opening mark.</param>
    /// <param name="close">Index of the closing mark.</param>
    public static bool Are(ImmutableArray<Word> words, string text, int first, int close)
    {
        var article = first - 2;
        if (article < 0 || words[article].Tag != Stts.ART || !IsNominative(words[article].Span.Of(text)))
            return false;
        for (var i = first; i < close; i++)
        {
            if (words[i].Kind != TokenKind.Word || !char.IsUpper(text[words[i].Span.Start]))
                return false;
        }

        return IsSubject(words, article, close + 1) || HasRelative(words, close + 1);
    }

    private static bool IsNominative(ReadOnlySpan<char> article) =>
        article.Equals("der", StringComparison.OrdinalIgnoreCase)
        || article.Equals("die", StringComparison.OrdinalIgnoreCase)
        || article.Equals("das", StringComparison.OrdinalIgnoreCase);

    // "Das berichtet der „Leuchtturm“", "die „Seewarte“ hatte … berichtet": right beside the verb or its auxiliary. Letters
    // are written by people too: "schreiben" alone tells nothing.
    private static bool IsSubject(ImmutableArray<Word> words, int article, int behind)
    {
        foreach (var at in (ReadOnlySpan<int>)[article - 1, behind])
        {
            if (at < 0 || at >= words.Length)
                continue;
            if (words[at].Tag == Stts.VVFIN)
                return ReportingVerbs.Contain(words[at].Lemma) && words[at].Lemma != "schreiben";
            if (words[at].Tag == Stts.VAFIN && words[at].Lemma == "haben")
                return Ends(words, Math.Max(at + 1, behind), Stts.VVPP);
        }

        return false;
    }

    private static bool HasRelative(ImmutableArray<Word> words, int comma) =>
        comma + 1 < words.Length
        && words[comma].Kind == TokenKind.Comma
        && words[comma + 1].Tag == Stts.PRELS
        && (Ends(words, comma + 2, Stts.VVPP) || Ends(words, comma + 2, Stts.VVFIN));

    // The first full verb of the form, before the clause ends.
    private static bool Ends(ImmutableArray<Word> words, int first, Stts form)
    {
        for (var i = first; i < Math.Min(words.Length, first + Furthest); i++)
        {
            if (words[i].Kind is TokenKind.Comma or TokenKind.Stop)
                return false;
            if (words[i].Tag == form)
                return ReportingVerbs.Contain(words[i].Lemma);
        }

        return false;
    }
}
