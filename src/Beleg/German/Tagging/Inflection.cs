using Beleg.German.Lexicon;
using Beleg.German.Tokens;

namespace Beleg.German.Tagging;

/// <summary>Tells lemma and inflection of words whose parts of speech are known.</summary>
internal static class Inflection
{
    private static readonly Form Unknown = new(
        LexicalCategory.None,
        Features.None,
        VerbForm.None,
        IsJoined: false,
        Declensions.None,
        LemmaRule.Same
    );

    /// <summary>The forms that each token of a sentence can be, after what its neighbours tell.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="tags">Their parts of speech.</param>
    /// <param name="forms">What <see cref="FormsOf"/> gives for them; stays as it is.</param>
    public static Inflected[] Resolve(
        IReadOnlyList<(string Surface, TokenKind Kind)> tokens,
        IReadOnlyList<Stts> tags,
        Form[][] forms
    )
    {
        var words = new Inflected[tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i].Forms = forms[i];

        NounGroups.Narrow(tags, words);
        FiniteVerbs.Narrow(tokens, tags, words);

        return words;
    }

    /// <summary>The forms of each token that its part of speech can have.</summary>
    public static Form[][] FormsOf(WordReadings[] readings, IReadOnlyList<Stts> tags) =>
        [.. readings.Select((r, i) => FormsFor(r, tags[i]))];

    private static Form[] FormsFor(WordReadings readings, Stts tag)
    {
        var forms = Select(readings, TagSet.Of(tag));
        // Nouns used as names, and names as nouns, keep their inflection.
        if (forms.Length == 0 && tag is (Stts.NN or Stts.NE))
            forms = Select(readings, TagSet.Of(Stts.NN, Stts.NE));
        // What nothing is known of can still take on what its noun group tells.
        return forms.Length == 0 && tag is (Stts.NN or Stts.NE or Stts.ADJA) ? [Unknown] : forms;
    }

    private static Form[] Select(WordReadings readings, TagSet tags) =>
        [.. readings.Readings.Where(r => !(r.Tags & tags).IsEmpty).Select(r => r.Form)];
}
