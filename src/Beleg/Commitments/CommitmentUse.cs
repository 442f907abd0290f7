namespace Beleg.Commitments;

/// <summary>What must stand with a verb for a commitment.</summary>
internal enum CommitmentUse
{
    /// <summary>A noun of the list.</summary>
    Noun,

    /// <summary>Nothing; the verb is said only of those who bind themselves.</summary>
    Free,

    /// <summary>A clause that tells the deed, or an amount of money or goods: the verb is said of the weather too.</summary>
    Deed,

    /// <summary>Troops, arms, goods or money, and the clause speaks of what is to come.</summary>
    Future,

    /// <summary>Troops or arms, and somebody who acts, whenever it is.</summary>
    Sent,

    /// <summary>Money or goods and who gets them, in what is or is to come.</summary>
    Given,

    /// <summary>A clause that depends on the verb and tells what is committed.</summary>
    Over,

    /// <summary>A noun of the list that is said not to exist, or a verb of denying over the clause.</summary>
    Denied,
}
