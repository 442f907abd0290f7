namespace Beleg.Ledger.Developments;

/// <summary>How it stands with an open point.</summary>
public enum OpenPointState
{
    /// <summary>Nothing closes it.</summary>
    Open,

    /// <summary>A later report seems to close it; no person has said so.</summary>
    PerhapsClosed,

    /// <summary>A person says that a report closes it, or that what was found is right.</summary>
    Closed,

    /// <summary>It counts for nothing: a person rejected it or withdrew its report.</summary>
    Void,
}
