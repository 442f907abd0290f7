namespace Beleg.Statements;

/// <summary>How the words came into the world, as in the corpus; the mixed values where the text does not tell.</summary>
public enum Medium
{
    /// <summary>Spoken.</summary>
    Speech,

    /// <summary>Written.</summary>
    Writing,

    /// <summary>Thought.</summary>
    Thought,

    /// <summary>Spoken or written.</summary>
    SW,

    /// <summary>Spoken or thought.</summary>
    ST,

    /// <summary>Thought or written.</summary>
    TW,
}
