namespace Beleg.Commitments;

/// <summary>What kind of commitment it is.</summary>
public enum CommitmentKind
{
    /// <summary>A credit to be paid back.</summary>
    Loan,

    /// <summary>A treaty, contract, accord.</summary>
    Agreement,

    /// <summary>Help, goods or deeds promised.</summary>
    Pledge,

    /// <summary>Troops or equipment to be sent or stationed.</summary>
    Deployment,

    /// <summary>Something due by a date.</summary>
    Deadline,
}
