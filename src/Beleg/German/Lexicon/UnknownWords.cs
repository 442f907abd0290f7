using System.Collections.Immutable;

namespace Beleg.German.Lexicon;

/// <summary>
/// Understands words that the lexicon does not hold: compounds by their last part, verbs by their prefix, and the rest
/// by its ending. No word is left without a form.
/// </summary>
public sealed class UnknownWords
{
    // Parts are shorter only by accident ("er" at the end of "Bäcker").
    private const int ShortestPart = 3;
    private const int ShortestVerb = 3;

    private static readonly WordEnding[] Endings = WordEnding.ReadAll();
    private readonly FormLexicon lexicon;
    private readonly CompoundSplitter splitter;
    private readonly VerbPrefixes prefixes;

    /// <summary>Prepares for a lexicon.</summary>
    public UnknownWords(FormLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        this.lexicon = lexicon;
        splitter = new CompoundSplitter(lexicon);
        prefixes = new VerbPrefixes(lexicon);
    }

    /// <summary>The forms that a surface, which the lexicon does not know, can be; at least one.</summary>
    public ImmutableArray<Form> Guess(ReadOnlySpan<char> surface)
    {
        var forms = ImmutableArray.CreateBuilder<Form>();
        if (surface.Length > FormLexicon.LongestForm)
            AddBare(surface, forms);
        else if (surface.Length > 1 && surface[^1] is '-' or '‐' or '‑')
            forms.Add(Bare(LexicalCategory.Truncated, Features.None));
        else if (!AddHyphenated(surface, forms))
            AddPlain(surface, forms);

        if (forms.Count == 0)
            AddBare(surface, forms);
        return forms.ToImmutable();
    }

    private void AddPlain(ReadOnlySpan<char> surface, ImmutableArray<Form>.Builder forms)
    {
        var capital = char.IsUpper(surface[0]);
        AddSpelledOtherwise(surface, "ss", "ß", forms);
        AddSpelledOtherwise(surface, "ß", "ss", forms);
        if (forms.Count > 0)
            return;
        if (!Respelling.IsAllCapitals(surface) && surface.Length >= 2 * ShortestPart)
        {
            prefixes.Add(surface, forms);
            if (forms.Count == 0)
                splitter.Add(surface, forms);
        }

        if (forms.Count > 0)
            return;
        AddByEnding(surface, capital, forms);
        if (capital)
            AddBare(surface, forms);
    }

    // "US-Regierungsvertreter": as the part after the last hyphen.
    private bool AddHyphenated(ReadOnlySpan<char> surface, ImmutableArray<Form>.Builder forms)
    {
        var kept = surface.LastIndexOfAny('-', '‐', '‑') + 1;
        if (kept < 2 || kept == surface.Length)
            return false;
        var last = surface[kept..];
        foreach (var form in lexicon.Find(last))
            forms.Add(form with { Lemma = form.Lemma with { Kept = kept } });
        if (forms.Count == 0)
        {
            foreach (var form in Guess(last))
                forms.Add(form with { Lemma = form.Lemma with { Kept = form.Lemma.Kept + kept } });
        }

        return true;
    }

    // Swiss "Strasse" for "Straße", and "Schluß" as it was spelled before 1996. The lemma is that of the dictionary.
    private void AddSpelledOtherwise(
        ReadOnlySpan<char> surface,
        string written,
        string other,
        ImmutableArray<Form>.Builder forms
    )
    {
        var at = surface.IndexOf(written, StringComparison.Ordinal);
        if (at < 0)
            return;
        var respelled = string.Concat(surface[..at], other, surface[(at + written.Length)..]);
        foreach (var form in lexicon.Find(respelled))
            forms.Add(
                form with
                {
                    Lemma = LemmaRule.Same with { Cut = surface.Length, Ending = form.LemmaOf(respelled) },
                }
            );
    }

    private static void AddByEnding(ReadOnlySpan<char> surface, bool capital, ImmutableArray<Form>.Builder forms)
    {
        var fitting = 0;
        foreach (var ending in Endings)
        {
            if (ending.OfNouns != capital || ending.Ending.Length < fitting)
                continue;
            if (
                surface.Length < ending.Ending.Length + ShortestVerb
                || !surface.EndsWith(ending.Ending, StringComparison.Ordinal)
            )
                continue;
            fitting = ending.Ending.Length;
            forms.Add(ending.Form);
        }
    }

    private static void AddBare(ReadOnlySpan<char> surface, ImmutableArray<Form>.Builder forms)
    {
        if (char.IsUpper(surface[0]))
        {
            if (forms.Count == 0)
                forms.Add(Bare(LexicalCategory.Noun, Features.None));
            // "Pistorius" or "of Pjöngjang": the form alone does not tell.
            forms.Add(Bare(LexicalCategory.ProperNoun, Features.AnyCase | Features.Sing));
        }
        else if (char.IsLetter(surface[0]))
        {
            forms.Add(Bare(LexicalCategory.Adjective, Features.Pos));
            forms.Add(Bare(LexicalCategory.Adverb, Features.None));
            forms.Add(Bare(LexicalCategory.Foreign, Features.None));
        }
        else
        {
            forms.Add(Bare(LexicalCategory.Number, Features.None));
            forms.Add(Bare(LexicalCategory.Noun, Features.None));
            forms.Add(Bare(LexicalCategory.Foreign, Features.None));
        }
    }

    private static Form Bare(LexicalCategory category, Features features) =>
        new(category, features, VerbForm.None, IsJoined: false, Declensions.None, LemmaRule.Same);
}
