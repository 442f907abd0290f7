namespace Beleg.Commitments;

/// <summary>What must stand with a verb for a commitment.</summary>
internal enum CommitmentUse
{
    /// <summary>A noun of the list.</summary>
    Noun,

    /// <summary>Nothing.</summary>
    Free,

    /// <summary>Nothing, but the clause speaks of what is to come.</summary>
    Future,

    /// <summary>A clause that depends on the verb and tells what is committed.</summary>
    Over,

    /// <summary>A noun of the list, and a verb of denying over the clause.</summary>
    Denied,
}
