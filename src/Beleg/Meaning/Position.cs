namespace Beleg.Meaning;

/// <summary>How a speaker stands to the content of a statement.</summary>
public enum Position
{
    /// <summary>Holds it to be so.</summary>
    Affirms,

    /// <summary>Holds it not to be so, or doubts it.</summary>
    Rejects,

    /// <summary>Says not to know.</summary>
    DoesNotKnow,

    /// <summary>Speaks of it only under a condition.</summary>
    Conditional,
}
