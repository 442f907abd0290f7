namespace Beleg.German.Lexicon;

/// <summary>What kind of word a form is in the lexicon, apart from any sentence it stands in.</summary>
public enum LexicalCategory : byte
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>A noun: "Bericht".</summary>
    Noun,

    /// <summary>An adjective or participle used as a noun: "Abgeordnete".</summary>
    NominalAdjective,

    /// <summary>An infinitive used as a noun: "Schreiben".</summary>
    NominalInfinitive,

    /// <summary>A name: "Boris", "Berlin".</summary>
    ProperNoun,

    /// <summary>An abbreviation, without its full stop: "Dr".</summary>
    Abbreviation,

    /// <summary>An adjective; without case it is the predicative and adverbial form.</summary>
    Adjective,

    /// <summary>An adjective that only stands before nouns and is not inflected: "Berliner".</summary>
    AttributiveAdjective,

    /// <summary>A present participle used as an adjective: "folgende".</summary>
    PresentParticiple,

    /// <summary>A past participle used as an adjective: "genannte".</summary>
    PastParticiple,

    /// <summary>A full verb.</summary>
    Verb,

    /// <summary>"haben", "sein", "werden".</summary>
    Auxiliary,

    /// <summary>"dürfen", "können", "mögen", "müssen", "sollen", "wollen".</summary>
    Modal,

    /// <summary>The definite article.</summary>
    DefiniteArticle,

    /// <summary>The indefinite article.</summary>
    IndefiniteArticle,

    /// <summary>A personal pronoun.</summary>
    PersonalPronoun,

    /// <summary>A reflexive pronoun.</summary>
    ReflexivePronoun,

    /// <summary>A demonstrative pronoun.</summary>
    DemonstrativePronoun,

    /// <summary>A possessive pronoun before a noun.</summary>
    PossessiveDeterminer,

    /// <summary>A possessive pronoun that stands alone.</summary>
    PossessivePronoun,

    /// <summary>A relative pronoun.</summary>
    RelativePronoun,

    /// <summary>An interrogative pronoun.</summary>
    InterrogativePronoun,

    /// <summary>An indefinite pronoun.</summary>
    IndefinitePronoun,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A pronominal adverb: "dafür".</summary>
    PronominalAdverb,

    /// <summary>An interrogative adverb: "warum".</summary>
    InterrogativeAdverb,

    /// <summary>A preposition; its cases are those it governs.</summary>
    Preposition,

    /// <summary>A preposition with an article: "im".</summary>
    Contraction,

    /// <summary>A subordinating conjunction: "dass".</summary>
    Subordinator,

    /// <summary>A coordinating conjunction: "und".</summary>
    Coordinator,

    /// <summary>A particle of comparison: "als", "wie".</summary>
    Comparator,

    /// <summary>A conjunction with an infinitive: "um".</summary>
    InfinitiveConjunction,

    /// <summary>The separated particle of a verb: "mit" of "mitteilen".</summary>
    VerbParticle,

    /// <summary>A negation: "nicht".</summary>
    Negation,

    /// <summary>An interjection: "ach".</summary>
    Interjection,

    /// <summary>A number in words: "zwölf".</summary>
    Number,

    /// <summary>A first part that a hyphen leaves open: "Energie-".</summary>
    Truncated,

    /// <summary>A word of another language.</summary>
    Foreign,
}
