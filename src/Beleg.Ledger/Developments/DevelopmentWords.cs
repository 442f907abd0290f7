using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Meaning;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>The words of a saying that tell what has become of something outstanding.</summary>
internal static class DevelopmentWords
{
    private static readonly ImmutableArray<(string What, string Word)> All =
    [
        .. LedgerWords.Read("development-words.tsv", 2).Select(row => (row[0], row[1])),
    ];

    private static readonly FrozenDictionary<string, string> Lemmas = All.Where(e =>
            !e.Word.Contains(' ', StringComparison.Ordinal)
        )
        .ToFrozenDictionary(e => e.Word, e => e.What, StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableArray<(string What, string Word)> Phrases =
    [
        .. All.Where(e => e.Word.Contains(' ', StringComparison.Ordinal)),
    ];

    /// <summary>
    /// What has become of it by the words, the modality and the negation; null where nothing tells. Calling off outweighs
    /// delay, and delay outweighs coming: "die Sitzung, die am Montag stattfinden sollte, wurde abgesagt".
    /// </summary>
    public static (DevelopmentKind Kind, string Word)? Of(Saying saying)
    {
        var isDenied = saying.IsNegated || saying.Position == Position.Rejects;
        if (saying.Position is Position.DoesNotKnow or Position.Conditional || saying.Modality == Modality.Possible)
            return null;
        if (Find(saying, "off") is { } off)
            return (
                isDenied && !off.Contains("nicht", StringComparison.Ordinal)
                    ? DevelopmentKind.Confirms
                    : DevelopmentKind.Contradicts,
                off
            );
        if (Find(saying, "delays") is { } delay)
            return (isDenied ? DevelopmentKind.Confirms : DevelopmentKind.Delays, delay);
        // What is to come has not come yet; "mit Verspätung vorgelegt", "wie geplant vorgelegt" has.
        if (!isDenied && saying.Modality != Modality.Intended && Find(saying, "closes") is { } closes)
            return (DevelopmentKind.Closes, closes);
        if (Find(saying, "late") is { } late)
            return (isDenied ? DevelopmentKind.Confirms : DevelopmentKind.Delays, late);
        return !isDenied && Find(saying, "stands") is { } stands ? (DevelopmentKind.Confirms, stands) : null;
    }

    /// <summary>True for a word that tells what has become of something, and not what it is about.</summary>
    public static bool Contain(Term term) => Lemmas.ContainsKey(term.Word);

    /// <summary>A word of delay in a text; null where there is none.</summary>
    public static string? OfDelay(string text, ImmutableArray<Term> terms) =>
        Find(text, terms, "delays") ?? Find(text, terms, "late");

    private static string? Find(Saying saying, string what) => Find(saying.Text, saying.Terms, what);

    private static string? Find(string text, ImmutableArray<Term> terms, string what)
    {
        foreach (var term in terms)
        {
            if (term.Kind is TermKind.Verb or TermKind.Noun && Lemmas.GetValueOrDefault(term.Word) == what)
                return term.Word;
        }

        foreach (var (kind, phrase) in Phrases)
        {
            if (kind == what && Holds(text, phrase))
                return phrase;
        }

        return null;
    }

    // As whole words from the left; "erst nächste" goes on to "erst nächsten".
    private static bool Holds(string text, string phrase)
    {
        var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && !char.IsLetterOrDigit(text[at - 1]));
    }
}
