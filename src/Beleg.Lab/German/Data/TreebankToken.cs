namespace Beleg.Lab.German.Data;

/// <summary>A token of a treebank; one that holds two words ("im") is one token, with the part of speech APPRART.</summary>
/// <param name="Form">The surface.</param>
/// <param name="Lemma">The dictionary form; "_" where there is none.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The treebank's own part of speech.</param>
/// <param name="Features">The features, "_" for none.</param>
/// <param name="Head">The index of the token it depends on, in its sentence; -1 for the root.</param>
/// <param name="Relation">What it is to its head.</param>
internal sealed record TreebankToken(
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    string Features,
    int Head,
    string Relation
);
