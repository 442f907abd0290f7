using Beleg.Specs.Notation;

namespace Beleg.Specs.Comparing;

/// <summary>Compares words of a text as a spec writes them with words that were found.</summary>
internal static class Words
{
    private const char Ellipsis = '…';
    private const string Edges = " ,:;.";

    /// <summary>True when they are the same; "…" at an end of the expectation leaves that side open.</summary>
    public static bool Fit(string expected, string? found)
    {
        if (expected == Vocabulary.None)
            return found is null or Vocabulary.None;
        if (found is null or Vocabulary.None)
            return false;
        var core = expected.Trim(Ellipsis).Trim();
        return (expected.StartsWith(Ellipsis), expected.EndsWith(Ellipsis)) switch
        {
            (false, false) => found == expected,
            (true, false) => found.EndsWith(core, StringComparison.Ordinal),
            (false, true) => found.StartsWith(core, StringComparison.Ordinal),
            _ => found.Contains(core, StringComparison.Ordinal),
        };
    }

    /// <summary>As <see cref="Fit"/>; punctuation at the ends of each piece does not count.</summary>
    public static bool FitClause(string expected, string? found) =>
        Fit(Bare(expected), found is null ? null : Bare(found));

    /// <summary>True when the words stand in the text: the pieces between gaps one after the other.</summary>
    public static bool Stand(string expected, string text)
    {
        var from = 0;
        foreach (
            var piece in expected.Split(
                Ellipsis,
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var at = text.IndexOf(piece, from, StringComparison.Ordinal);
            if (at < 0)
                return false;
            from = at + piece.Length;
        }

        return true;
    }

    private static string Bare(string words) =>
        string.Join(Vocabulary.Gap, words.Split(Vocabulary.Gap).Select(p => p.Trim(Edges.ToCharArray())));
}
