using Beleg.German.Lexicon;

namespace Beleg.German.Phrases;

/// <summary>
/// A noun phrase without what follows its nouns: article, adjectives, nouns and names in a row ("der britische
/// Verteidigungsminister John Healey"), or a pronoun.
/// </summary>
/// <param name="First">Index of its first word; a preposition before it does not belong to it.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Head">The noun, name or pronoun that bears its case.</param>
/// <param name="Preposition">The preposition that governs it, or -1; one that holds the article ("im") counts too.</param>
/// <param name="Features">The cases, numbers, genders and persons its words allow together.</param>
public readonly record struct Phrase(int First, int End, int Head, int Preposition, Features Features)
{
    /// <summary>True when no preposition governs it and its form allows the nominative.</summary>
    public bool CanBeSubject => Preposition < 0 && (Features & Features.Nom) != 0;

    /// <summary>Its words.</summary>
    public WordRange Words => new(First, End);
}
