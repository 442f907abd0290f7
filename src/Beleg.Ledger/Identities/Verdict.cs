namespace Beleg.Ledger.Identities;

/// <summary>Whether a source of a report is one that the ledger knows.</summary>
public enum Verdict
{
    /// <summary>It is that one.</summary>
    Same,

    /// <summary>It is nobody whom the ledger knows.</summary>
    NotSame,

    /// <summary>It can be one of them; what the reports give does not tell. It counts as somebody new until a person decides.</summary>
    Undecided,
}
