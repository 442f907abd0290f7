namespace Beleg.Commitments;

/// <summary>How far a commitment has come, by the report.</summary>
public enum CommitmentStatus
{
    /// <summary>Somebody says that it is to be.</summary>
    Announced,

    /// <summary>The parties have come to an understanding.</summary>
    Agreed,

    /// <summary>It is signed.</summary>
    Signed,

    /// <summary>It is negotiated, or waits for a decision.</summary>
    Pending,

    /// <summary>A party says that it does not exist, or refuses it.</summary>
    Denied,
}
