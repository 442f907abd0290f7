using System.Collections.Frozen;
using System.Text;

namespace Beleg.Ledger.Identities;

/// <summary>
/// Names without the differences of spelling that mean nothing: case, "ü" or "ue", "ß" or "ss", accents of Latin letters.
/// Letters of other scripts stay what they are, so that a look-alike is another name.
/// </summary>
internal static class Folding
{
    private static readonly FrozenDictionary<char, string> Plain = LedgerWords
        .Read("latin-letters.tsv", 2)
        .SelectMany(row => row[1].Select(letter => (letter, row[0])))
        .ToFrozenDictionary(e => e.letter, e => e.Item2);

    /// <summary>A name folded; marks other than hyphens are left out, blanks stay.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length + 4);
        foreach (var given in name)
        {
            var letter = char.ToLowerInvariant(given);
            if (Plain.TryGetValue(letter, out var plain))
                folded.Append(plain);
            else if (char.IsLetterOrDigit(letter) || letter is ' ')
                folded.Append(letter);
            else if (letter is '-' or '–' or '‑' or '/' or '&')
                folded.Append('-');
        }

        return folded.ToString();
    }

    /// <summary>A name folded, without blanks and hyphens.</summary>
    public static string Joined(ReadOnlySpan<char> name) =>
        Of(name)
            .Replace("-", string.Empty, StringComparison.Ordinal)
            .Replace(" ", string.Empty, StringComparison.Ordinal);
}
