namespace Beleg.Ledger.Origins;

/// <summary>What joins the reports of a group.</summary>
public enum OriginGroupKind
{
    /// <summary>They share passages.</summary>
    Copy,

    /// <summary>They credit the same agency or outlet.</summary>
    Credit,

    /// <summary>They cite the same outlet or agency, or are what is cited.</summary>
    Citation,
}
