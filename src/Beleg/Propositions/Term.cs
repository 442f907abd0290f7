namespace Beleg.Propositions;

/// <summary>A word that carries what is said, in the form in which other reports can be compared with it.</summary>
/// <param name="Word">
/// The dictionary form ("Soldat"); of a name the fullest name the report gives; of a state, its capital and its adjective
/// alike the name of the state.
/// </param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Weight">How telling it is: minus the logarithm, to base 2, of the share of texts that hold it; above 0.</param>
public readonly record struct Term(string Word, TermKind Kind, float Weight);
