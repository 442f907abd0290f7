namespace Beleg.Figures;

/// <summary>What ties an amount to the one before it.</summary>
internal enum Bond
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Only their place side by side: they are the same where they fit each other.</summary>
    Fitting,

    /// <summary>Words or marks that equate them.</summary>
    Restatement,

    /// <summary>Words that equate them at the rate of another time.</summary>
    EarlierRate,
}
