namespace Beleg.German.Tagging;

/// <summary>The seventeen parts of speech of Universal Dependencies (UPOS), by the names they have there.</summary>
public enum UniversalTag : byte
{
    /// <summary>Adjective.</summary>
    ADJ,

    /// <summary>Adposition; a separated verb particle too.</summary>
    ADP,

    /// <summary>Adverb.</summary>
    ADV,

    /// <summary>Auxiliary: of tense and passive, modal verbs, the copula.</summary>
    AUX,

    /// <summary>Coordinating conjunction.</summary>
    CCONJ,

    /// <summary>Determiner.</summary>
    DET,

    /// <summary>Interjection.</summary>
    INTJ,

    /// <summary>Noun.</summary>
    NOUN,

    /// <summary>Numeral.</summary>
    NUM,

    /// <summary>Particle: "nicht", "zu" before an infinitive.</summary>
    PART,

    /// <summary>Pronoun.</summary>
    PRON,

    /// <summary>Proper noun.</summary>
    PROPN,

    /// <summary>Punctuation.</summary>
    PUNCT,

    /// <summary>Subordinating conjunction.</summary>
    SCONJ,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>Verb.</summary>
    VERB,

    /// <summary>Anything else: foreign words, what is no word.</summary>
    X,
}
