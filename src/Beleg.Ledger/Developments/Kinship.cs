using Beleg.Ledger.Claims;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>
/// Whether two words mean one thing: the same word, a compound and its last part ("Finanzausschuss", "Ausschuss"), a verb
/// and its noun ("klären", "Klärung").
/// </summary>
internal static class Kinship
{
    private const int ShortestPart = 4;
    private const string OfVerb = "ung";

    private static readonly WordGroups Words = new("kin-words.tsv", StringComparer.Ordinal);

    /// <summary>True where they can stand for one another in one story: "Anrainer", "Bewohner".</summary>
    public static bool AreNear(Term one, Term other)
    {
        if (Words.HoldBoth(one.Word, other.Word))
            return true;
        foreach (var group in NearWords.Default.GroupsOf(one, []))
        {
            if (NearWords.Default.GroupsOf(other, []).Contains(group))
                return true;
        }

        return IsSurname(one, other)
            || IsSurname(other, one)
            || IsFeminine(one.Word, other.Word)
            || IsFeminine(other.Word, one.Word);
    }

    /// <summary>True where they do.</summary>
    public static bool AreKin(Term one, Term other)
    {
        (one, other) = (Plain(one), Plain(other));
        if (string.Equals(one.Word, other.Word, StringComparison.OrdinalIgnoreCase))
            return true;
        return (one.Kind, other.Kind) switch
        {
            (TermKind.Noun or TermKind.Name, TermKind.Noun or TermKind.Name) => IsLastPart(one.Word, other.Word)
                || IsLastPart(other.Word, one.Word)
                || (Thing.Of(one) is { } thing && thing.Family == Thing.Of(other)?.Family),
            (TermKind.Verb, TermKind.Noun) => IsNounOf(other.Word, one.Word) || AreOneThing(one, other),
            (TermKind.Noun, TermKind.Verb) => IsNounOf(one.Word, other.Word) || AreOneThing(one, other),
            (TermKind.Verb, TermKind.Verb) => AreOneThing(one, other),
            _ => false,
        };
    }

    // "Nachfolger", "Nachfolgerin"
    private static bool IsFeminine(string one, string other) =>
        other.Length == one.Length + 2
        && other.EndsWith("in", StringComparison.Ordinal)
        && other.StartsWith(one, StringComparison.Ordinal);

    // The lexicon has some in the old spelling: "Ausschuß".
    private static Term Plain(Term term) =>
        term.Word.Contains('ß', StringComparison.Ordinal)
            ? term with
            {
                Word = term.Word.Replace("ß", "ss", StringComparison.Ordinal),
            }
            : term;

    // "Brodersen" and "Falk Brodersen".
    private static bool IsSurname(Term one, Term other) =>
        other.Kind == TermKind.Name
        && one.Word.Length >= ShortestPart
        && other.Word.Length > one.Word.Length
        && other.Word.EndsWith(one.Word, StringComparison.Ordinal)
        && other.Word[^(one.Word.Length + 1)] == ' ';

    private static bool AreOneThing(Term one, Term other) =>
        Thing.Of(one) is { } thing && thing.Family == Thing.Of(other)?.Family;

    private static bool IsLastPart(string part, string whole) =>
        part.Length >= ShortestPart
        && whole.Length > part.Length + 1
        // Most are told apart by this alone.
        && char.ToUpperInvariant(whole[^1]) == char.ToUpperInvariant(part[^1])
        && whole.EndsWith(part, StringComparison.OrdinalIgnoreCase);

    private static bool IsNounOf(string noun, string verb)
    {
        var stem = verb.EndsWith("en", StringComparison.Ordinal) ? verb[..^2] : verb.TrimEnd('n');
        return stem.Length >= 3
            && noun.Length >= stem.Length + OfVerb.Length
            && noun.EndsWith(OfVerb, StringComparison.Ordinal)
            && noun.AsSpan()[..^OfVerb.Length].EndsWith(stem, StringComparison.OrdinalIgnoreCase);
    }
}
