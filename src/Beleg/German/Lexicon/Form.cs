namespace Beleg.German.Lexicon;

/// <summary>One way to understand a surface: a word and the inflection of it.</summary>
/// <param name="Category">What kind of word it is.</param>
/// <param name="Features">The inflection; where several values of a feature are set, every combination holds.</param>
/// <param name="VerbForm">The form of a verb; <see cref="VerbForm.None"/> for other words.</param>
/// <param name="IsJoined">
/// True for a finite form of a separable verb written in one, as it is at the end of a subordinate clause ("mitteilt").
/// </param>
/// <param name="Declensions">For an adjective's form, the declensions it belongs to.</param>
/// <param name="Lemma">How the lemma is made from the surface.</param>
public readonly record struct Form(
    LexicalCategory Category,
    Features Features,
    VerbForm VerbForm,
    bool IsJoined,
    Declensions Declensions,
    LemmaRule Lemma
)
{
    /// <summary>The dictionary form; of a separable verb with its particle ("teilt mit" apart has "teilen").</summary>
    /// <param name="surface">The surface that was looked up.</param>
    public string LemmaOf(ReadOnlySpan<char> surface) => Lemma.Apply(surface);
}
