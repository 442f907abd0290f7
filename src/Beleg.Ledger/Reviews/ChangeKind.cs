namespace Beleg.Ledger.Reviews;

/// <summary>What a decision can put elsewhere or set. All else that follows from it is derived.</summary>
public enum ChangeKind
{
    /// <summary>The claim of a saying.</summary>
    ClaimOfSaying,

    /// <summary>Whether a report is withdrawn.</summary>
    Withdrawal,

    /// <summary>The story of a report.</summary>
    StoryOfReport,

    /// <summary>The story that the number of another leads to.</summary>
    HeirOfStory,

    /// <summary>The source of the ledger that a source of a report is.</summary>
    SourceInReport,

    /// <summary>The source that the number of another leads to.</summary>
    HeirOfSource,

    /// <summary>The name that a person gave a source.</summary>
    NameOfSource,

    /// <summary>What was decided on an open point.</summary>
    VerdictOnPoint,

    /// <summary>The course of a commitment that a report tells of.</summary>
    CourseOfCommitment,

    /// <summary>The course that the number of another leads to.</summary>
    HeirOfCourse,

    /// <summary>What was decided on a course.</summary>
    VerdictOnCourse,
}
