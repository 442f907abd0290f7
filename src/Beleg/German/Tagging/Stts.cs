namespace Beleg.German.Tagging;

/// <summary>
/// The Stuttgart-Tübingen tag set (Schiller, Teufel, Stöckert and Thielen 1999), in which German parts of speech are
/// told; "$,", "$." and "$(" are written in words.
/// </summary>
public enum Stts : byte
{
    /// <summary>Attributive adjective.</summary>
    ADJA,

    /// <summary>Adverbial or predicative adjective.</summary>
    ADJD,

    /// <summary>Adverb.</summary>
    ADV,

    /// <summary>Preposition.</summary>
    APPR,

    /// <summary>Preposition with article: "im".</summary>
    APPRART,

    /// <summary>Postposition: "zufolge".</summary>
    APPO,

    /// <summary>Right part of a circumposition.</summary>
    APZR,

    /// <summary>Article.</summary>
    ART,

    /// <summary>Cardinal number.</summary>
    CARD,

    /// <summary>Foreign material.</summary>
    FM,

    /// <summary>Interjection.</summary>
    ITJ,

    /// <summary>Coordinating conjunction.</summary>
    KON,

    /// <summary>Comparative particle: "als", "wie".</summary>
    KOKOM,

    /// <summary>Subordinating conjunction with infinitive: "um", "ohne".</summary>
    KOUI,

    /// <summary>Subordinating conjunction with clause: "dass", "weil".</summary>
    KOUS,

    /// <summary>Noun.</summary>
    NN,

    /// <summary>Proper noun.</summary>
    NE,

    /// <summary>Substituting demonstrative pronoun.</summary>
    PDS,

    /// <summary>Attributive demonstrative pronoun.</summary>
    PDAT,

    /// <summary>Substituting indefinite pronoun.</summary>
    PIS,

    /// <summary>Attributive indefinite pronoun without determiner.</summary>
    PIAT,

    /// <summary>Attributive indefinite pronoun with determiner.</summary>
    PIDAT,

    /// <summary>Personal pronoun.</summary>
    PPER,

    /// <summary>Substituting possessive pronoun.</summary>
    PPOSS,

    /// <summary>Attributive possessive pronoun.</summary>
    PPOSAT,

    /// <summary>Substituting relative pronoun.</summary>
    PRELS,

    /// <summary>Attributive relative pronoun.</summary>
    PRELAT,

    /// <summary>Reflexive pronoun.</summary>
    PRF,

    /// <summary>Substituting interrogative pronoun.</summary>
    PWS,

    /// <summary>Attributive interrogative pronoun.</summary>
    PWAT,

    /// <summary>Adverbial interrogative or relative pronoun.</summary>
    PWAV,

    /// <summary>Pronominal adverb: "dafür".</summary>
    PAV,

    /// <summary>"zu" before an infinitive.</summary>
    PTKZU,

    /// <summary>Negation particle.</summary>
    PTKNEG,

    /// <summary>Separated verb particle.</summary>
    PTKVZ,

    /// <summary>Answer particle.</summary>
    PTKANT,

    /// <summary>Particle with adjective or adverb: "am", "zu".</summary>
    PTKA,

    /// <summary>First part of a truncated compound: "An-".</summary>
    TRUNC,

    /// <summary>Finite full verb.</summary>
    VVFIN,

    /// <summary>Imperative of a full verb.</summary>
    VVIMP,

    /// <summary>Infinitive of a full verb.</summary>
    VVINF,

    /// <summary>Infinitive of a full verb with "zu" inside.</summary>
    VVIZU,

    /// <summary>Past participle of a full verb.</summary>
    VVPP,

    /// <summary>Finite auxiliary.</summary>
    VAFIN,

    /// <summary>Imperative of an auxiliary.</summary>
    VAIMP,

    /// <summary>Infinitive of an auxiliary.</summary>
    VAINF,

    /// <summary>Past participle of an auxiliary.</summary>
    VAPP,

    /// <summary>Finite modal verb.</summary>
    VMFIN,

    /// <summary>Infinitive of a modal verb.</summary>
    VMINF,

    /// <summary>Past participle of a modal verb.</summary>
    VMPP,

    /// <summary>What holds special characters and is no word.</summary>
    XY,

    /// <summary>"$,": comma.</summary>
    Comma,

    /// <summary>"$.": mark that ends a sentence, colon and semicolon.</summary>
    Stop,

    /// <summary>"$(": any other mark.</summary>
    Mark,
}
