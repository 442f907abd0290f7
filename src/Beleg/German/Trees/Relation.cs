namespace Beleg.German.Trees;

/// <summary>
/// How a word hangs on its head: the relations of Universal Dependencies that German treebanks use, subtypes included
/// ("nsubj:pass" is <see cref="NsubjPass"/>).
/// </summary>
public enum Relation : byte
{
    /// <summary>Clause that modifies a noun: "die Frage, ob …".</summary>
    Acl,

    /// <summary>Relative clause.</summary>
    AclRelcl,

    /// <summary>Adverbial clause: "weil …", "um zu …".</summary>
    Advcl,

    /// <summary>Adverb or particle that modifies: "gestern", "nicht".</summary>
    Advmod,

    /// <summary>Adjective before its noun.</summary>
    Amod,

    /// <summary>Apposition.</summary>
    Appos,

    /// <summary>Auxiliary of tense, or modal verb.</summary>
    Aux,

    /// <summary>Auxiliary of the passive: "wurde".</summary>
    AuxPass,

    /// <summary>Preposition or postposition of a noun; "als" and "wie" before one.</summary>
    Case,

    /// <summary>Coordinating conjunction.</summary>
    Cc,

    /// <summary>First half of a paired conjunction: "sowohl".</summary>
    CcPreconj,

    /// <summary>Clause that is an object: "sagte, dass …".</summary>
    Ccomp,

    /// <summary>Part of a compound: "zwei Millionen".</summary>
    Compound,

    /// <summary>Separated verb particle: "teilte … mit".</summary>
    CompoundPrt,

    /// <summary>Later member of a coordination, on the first.</summary>
    Conj,

    /// <summary>Copula: "ist" beside a noun or adjective.</summary>
    Cop,

    /// <summary>Clause that is a subject.</summary>
    Csubj,

    /// <summary>Clause that is the subject of a passive.</summary>
    CsubjPass,

    /// <summary>Some relation that is not known more closely.</summary>
    Dep,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Possessive determiner: "ihre".</summary>
    DetPoss,

    /// <summary>Interjection or other word of discourse.</summary>
    Discourse,

    /// <summary>Pronoun that means nothing: "es gibt".</summary>
    Expl,

    /// <summary>Reflexive pronoun that belongs to the verb: "sich weigern".</summary>
    ExplPv,

    /// <summary>Later word of a fixed expression.</summary>
    Fixed,

    /// <summary>Later word of an expression without a head: titles, foreign words.</summary>
    Flat,

    /// <summary>Later part of a name: "Müller" in "Anna Müller".</summary>
    FlatName,

    /// <summary>Indirect object.</summary>
    Iobj,

    /// <summary>Word that opens a dependent clause: "dass"; "zu" before an infinitive.</summary>
    Mark,

    /// <summary>Noun that modifies a noun: "das Haus am See".</summary>
    Nmod,

    /// <summary>Possessor: "Annas Haus".</summary>
    NmodPoss,

    /// <summary>Subject.</summary>
    Nsubj,

    /// <summary>Subject of a clause whose predicate is itself a clause.</summary>
    NsubjOuter,

    /// <summary>Subject of a passive.</summary>
    NsubjPass,

    /// <summary>Number of a noun.</summary>
    Nummod,

    /// <summary>Direct object.</summary>
    Obj,

    /// <summary>Noun that modifies a verb: "am Montag", "in Berlin".</summary>
    Obl,

    /// <summary>Agent of a passive: "von der Polizei".</summary>
    OblAgent,

    /// <summary>Argument of a verb that is no direct object: a dative, a prepositional object.</summary>
    OblArg,

    /// <summary>Noun of time without preposition: "nächste Woche".</summary>
    OblTmod,

    /// <summary>What is left beside a word that was left out.</summary>
    Orphan,

    /// <summary>Clause side by side with another, or put into it: "…, sagte sie."</summary>
    Parataxis,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>The word on which the sentence hangs.</summary>
    Root,

    /// <summary>Who is addressed.</summary>
    Vocative,

    /// <summary>Infinitive or predicative whose subject stands outside it.</summary>
    Xcomp,
}
