namespace Beleg.Ledger.Origins;

/// <summary>How a step towards the origin is known.</summary>
public enum OriginStepKind
{
    /// <summary>The words are those of another report.</summary>
    Copy,

    /// <summary>The report cites an outlet or agency for it.</summary>
    Citation,

    /// <summary>A report of the outlet that is cited is at hand.</summary>
    Publication,

    /// <summary>The report credits an agency or outlet.</summary>
    Credit,

    /// <summary>The report is the end of the way.</summary>
    Own,
}
