using System.Collections.Immutable;
using Beleg.German.Words;

namespace Beleg.German.Lexicon;

/// <summary>
/// Finds the last part of a compound, which decides what the whole is: "Aufklärungsflugzeuge" is a form of
/// "Aufklärungsflugzeug" because "Flugzeuge" is one of "Flugzeug" and "Aufklärung" is a word.
/// </summary>
internal sealed class CompoundSplitter(FormLexicon lexicon)
{
    private const int ShortestPart = 3;

    // A last part of this length is trusted although the part before it is no known word ("Warnawegsperrung").
    private const int TrustedPart = 6;

    private readonly string[] links = [.. WordList.Read("linking-elements.tsv", 1).Select(e => e[0])];

    /// <summary>Adds the forms of the compound; none when it cannot be split.</summary>
    public void Add(ReadOnlySpan<char> surface, ImmutableArray<Form>.Builder forms)
    {
        var trusted = 0;
        for (var kept = ShortestPart; kept <= surface.Length - ShortestPart; kept++)
        {
            if (!IsLastPart(surface, kept))
                continue;
            if (IsFirstPart(surface[..kept], depth: 0))
            {
                AddForms(surface, kept, forms);
                return;
            }

            if (trusted == 0 && surface.Length - kept >= TrustedPart)
                trusted = kept;
        }

        if (trusted > 0)
            AddForms(surface, trusted, forms);
    }

    private static Spelling SpellingOf(ReadOnlySpan<char> surface) =>
        char.IsUpper(surface[0]) ? Spelling.Title : Spelling.AsWritten;

    private bool IsLastPart(ReadOnlySpan<char> surface, int kept)
    {
        foreach (var form in lexicon.Find(surface[kept..], SpellingOf(surface)))
        {
            if (CanBeLast(form))
                return true;
        }

        return false;
    }

    private void AddForms(ReadOnlySpan<char> surface, int kept, ImmutableArray<Form>.Builder forms)
    {
        foreach (var form in lexicon.Find(surface[kept..], SpellingOf(surface)))
        {
            if (CanBeLast(form))
                forms.Add(form with { Lemma = form.Lemma with { Kept = kept } });
        }
    }

    private static bool CanBeLast(Form form) =>
        form.Category
            is LexicalCategory.Noun
                or LexicalCategory.NominalAdjective
                or LexicalCategory.NominalInfinitive
                or LexicalCategory.Adjective
                or LexicalCategory.PresentParticiple
                or LexicalCategory.PastParticiple;

    private bool IsFirstPart(ReadOnlySpan<char> part, int depth)
    {
        if (part.Length < ShortestPart)
            return false;
        if (IsWord(part))
            return true;
        foreach (var link in links)
        {
            if (
                part.Length >= link.Length + ShortestPart
                && part.EndsWith(link, StringComparison.Ordinal)
                && IsWord(part[..^link.Length])
            )
                return true;
        }

        // The first part may be a compound itself; two levels more are all that German news has.
        if (depth == 2)
            return false;
        for (var first = ShortestPart; first <= part.Length - ShortestPart; first++)
        {
            if (IsFirstPart(part[..first], depth: 2) && IsFirstPart(part[first..], depth + 1))
                return true;
        }

        return false;
    }

    private bool IsWord(ReadOnlySpan<char> part) =>
        lexicon.Find(part, Spelling.Title).Count > 0 || lexicon.Find(part, Spelling.Small).Count > 0;
}
