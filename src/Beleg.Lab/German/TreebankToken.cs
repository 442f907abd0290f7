namespace Beleg.Lab.German;

/// <summary>A token of a treebank; one that holds two words ("im") is one token, with the part of speech APPRART.</summary>
internal sealed record TreebankToken(
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    string Features,
    string Relation
);
