namespace Beleg.Commitments;

/// <summary>A way of finding the commitment that a clause tells of. Rules are tried in order; the first that finds one is right.</summary>
internal interface ICommitmentRule
{
    /// <summary>The commitment, or null.</summary>
    CommitmentDraft? Find(Telling telling);
}
