namespace Beleg.German.Names;

/// <summary>Whether a noun phrase takes up somebody known.</summary>
internal enum Definiteness
{
    /// <summary>No article.</summary>
    Bare,

    /// <summary>"der", "dieser".</summary>
    Definite,

    /// <summary>"ein", "mehrere".</summary>
    Indefinite,

    /// <summary>"sein", "ihr".</summary>
    Possessive,
}
