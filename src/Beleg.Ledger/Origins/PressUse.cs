namespace Beleg.Ledger.Origins;

/// <summary>How many reports of one outlet go back to another, or to an agency.</summary>
/// <param name="Name">Whom they go back to, as reports have the name.</param>
/// <param name="Outlet">The outlet of the reports; empty where none is known.</param>
/// <param name="Credits">How many reports credit it.</param>
/// <param name="Citations">How many reports cite it.</param>
/// <param name="Copies">How many pairs of a report and an earlier one of it have the same passages.</param>
public readonly record struct PressUse(string Name, string Outlet, long Credits, long Citations, long Copies)
{
    /// <summary>All of it together; a report that credits and cites counts twice.</summary>
    public long All => Credits + Citations + Copies;
}
