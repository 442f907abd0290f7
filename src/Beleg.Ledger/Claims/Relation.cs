namespace Beleg.Ledger.Claims;

/// <summary>How one saying of a claim stands to another.</summary>
public enum Relation
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>One says yes, the other no, each for itself.</summary>
    Contradicts,

    /// <summary>One rejects what the other says.</summary>
    Denies,

    /// <summary>It says the same of less: it adds what the other leaves open.</summary>
    Narrows,

    /// <summary>It says the same of more: it leaves out what the other adds.</summary>
    Widens,

    /// <summary>The same with another figure.</summary>
    OtherFigure,

    /// <summary>The same with more or less certainty.</summary>
    OtherModality,
}
