namespace Beleg.Ledger.Developments;

/// <summary>What a later report makes of something that was outstanding.</summary>
public enum DevelopmentKind
{
    /// <summary>It has come: spoken, delivered, decided, held.</summary>
    Closes,

    /// <summary>It has not come yet, and is said to stand.</summary>
    Confirms,

    /// <summary>It is to come later than was said.</summary>
    Delays,

    /// <summary>It is not to come: called off.</summary>
    Contradicts,
}
