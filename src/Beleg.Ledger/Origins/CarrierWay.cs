namespace Beleg.Ledger.Origins;

/// <summary>How an outlet or agency carries the words of a source.</summary>
public enum CarrierWay
{
    /// <summary>It published the report.</summary>
    Publishes,

    /// <summary>The report says that it has the statement from there.</summary>
    IsCited,

    /// <summary>The report credits it as a whole.</summary>
    IsCredited,
}
