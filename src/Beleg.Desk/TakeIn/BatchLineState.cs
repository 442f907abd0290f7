namespace Beleg.Desk.TakeIn;

/// <summary>How far a text has come, in the order in which they are listed.</summary>
public enum BatchLineState
{
    /// <summary>It gave no report.</summary>
    Failed,

    /// <summary>Its report is new in the ledger.</summary>
    Added,

    /// <summary>The ledger had its report before.</summary>
    Known,

    /// <summary>It is not read yet.</summary>
    Waiting,
}
