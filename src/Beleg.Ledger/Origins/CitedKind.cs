namespace Beleg.Ledger.Origins;

/// <summary>Whom a report goes through when it cites.</summary>
public enum CitedKind
{
    /// <summary>Another outlet.</summary>
    Outlet,

    /// <summary>A news agency.</summary>
    Agency,

    /// <summary>The report's own outlet: "sagte er unserer Zeitung". It was told itself.</summary>
    Own,

    /// <summary>Words that can name an outlet. They count where the name is known as one's: a report's, or a sure citation's.</summary>
    Possible,
}
