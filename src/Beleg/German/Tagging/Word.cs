using Beleg.German.Lexicon;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.German.Tagging;

/// <summary>A token with what is known of it in its sentence.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Lemma">Its dictionary form; of a verb without the separated particle ("teilte … mit": "teilen").</param>
/// <param name="Features">The inflection its form allows for this part of speech; ambiguity is kept.</param>
/// <param name="Universal">Its part of speech in Universal Dependencies, told in its sentence.</param>
/// <param name="Morphology">Its inflection, told in its sentence; at most one value each.</param>
public readonly record struct Word(
    Span Span,
    TokenKind Kind,
    Stts Tag,
    string Lemma,
    Features Features,
    UniversalTag Universal,
    Morphology Morphology
);
