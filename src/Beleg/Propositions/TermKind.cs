namespace Beleg.Propositions;

/// <summary>What kind of word a term is.</summary>
public enum TermKind
{
    /// <summary>The name of somebody or something.</summary>
    Name,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>A full verb.</summary>
    Verb,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>A number.</summary>
    Number,
}
