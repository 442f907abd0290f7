namespace Beleg.Ledger.Origins;

/// <summary>What an origin is.</summary>
public enum OriginKind
{
    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>An outlet that others cite or copy, or that says it was told itself.</summary>
    Outlet,

    /// <summary>A report that names nobody and that nobody cites or copies: nothing proves that it is independent.</summary>
    Unknown,
}
