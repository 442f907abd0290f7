namespace Beleg.Lab.Readings.Scoring;

/// <summary>What is compared between a reading by hand and what Beleg found, in the order in which it is printed.</summary>
public enum Aspect
{
    /// <summary>Whether there is a statement.</summary>
    Statement,

    /// <summary>The act of a statement.</summary>
    Act,

    /// <summary>Its position.</summary>
    Position,

    /// <summary>Its modality.</summary>
    Modality,

    /// <summary>Act, position and modality at once.</summary>
    Meaning,

    /// <summary>A passage of the chain, in statements that both have.</summary>
    Via,

    /// <summary>A passage of evidence, in statements that both have.</summary>
    Evidence,

    /// <summary>Whether there is a figure.</summary>
    Figure,

    /// <summary>Value, bounds and approximation of a figure.</summary>
    Amount,

    /// <summary>Its unit.</summary>
    Unit,

    /// <summary>Amount and unit at once.</summary>
    WholeFigure,

    /// <summary>Whether there is a commitment.</summary>
    Commitment,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>Its status.</summary>
    Status,

    /// <summary>Whether there is an open point.</summary>
    OpenPoint,
}
