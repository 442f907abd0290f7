namespace Beleg.German.Names;

/// <summary>A pronoun that takes up somebody.</summary>
/// <param name="Antecedent">The genders or plural of whom it takes up.</param>
/// <param name="Kind">"personal", "possessive", "relative" or "demonstrative".</param>
/// <param name="CanBeSubject">True for a form of the nominative.</param>
internal sealed record Pronoun(Concord Antecedent, string Kind, bool CanBeSubject);
