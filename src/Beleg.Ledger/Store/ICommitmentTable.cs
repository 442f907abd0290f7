using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Store;

/// <summary>Commitments as reports have them, and the courses that those of many reports make.</summary>
public interface ICommitmentTable
{
    /// <summary>Adds a commitment.</summary>
    /// <param name="said">The commitment; its number is not looked at.</param>
    void Add(CommitmentSaid said);

    /// <summary>The commitments of a report, in order.</summary>
    IReadOnlyList<CommitmentSaid> OfReport(long report);

    /// <summary>The commitments with one of these sources on either side, those taken in last first; none of withdrawn reports.</summary>
    IReadOnlyList<CommitmentSaid> With(IEnumerable<long> sources, int most);

    /// <summary>The commitments of a course, in order of numbers; none of withdrawn reports.</summary>
    IReadOnlyList<CommitmentSaid> OfCourse(long course);

    /// <summary>The commitments of a course, in order of numbers; those of withdrawn reports too.</summary>
    IReadOnlyList<CommitmentSaid> InCourse(long course);

    /// <summary>Begins a course and gives its number.</summary>
    long AddCourse();

    /// <summary>The commitment of a number as a report has it, or null.</summary>
    CommitmentSaid? Get(long number);

    /// <summary>Puts a commitment into a course, or out of all until it is linked again.</summary>
    /// <param name="number">The commitment.</param>
    /// <param name="course">The course.</param>
    /// <param name="because">Why, in words for people; empty where it begins the course.</param>
    void SetCourse(long number, long? course, IEnumerable<string> because);

    /// <summary>The number of a course, or of the one it was merged into, with what people decided; null where there is none.</summary>
    (long Number, ReviewVerdict? Verdict)? Course(long number);

    /// <summary>The courses that fit a filter, those of most reports first, then by number.</summary>
    /// <param name="filter">What they have to fit.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<long> List(CommitmentFilter filter, int most, long skip);

    /// <summary>How many fit a filter.</summary>
    long Count(CommitmentFilter filter);

    /// <summary>Writes what lists show of a course.</summary>
    void Set(CourseLine line);

    /// <summary>What people decided on a course of this very number; null where they did not.</summary>
    ReviewVerdict? ReviewOf(long course);

    /// <summary>Writes what a person decided on a course; null for nothing.</summary>
    void SetReview(long course, ReviewVerdict? verdict);

    /// <summary>The course that a number leads to; null where it is one of its own.</summary>
    long? HeirOf(long course);

    /// <summary>Lets a number lead to another course, or be one of its own again; its commitments stay where they are.</summary>
    void Lead(long course, long? into);

    /// <summary>Writes anew who is party to a commitment.</summary>
    /// <param name="number">The commitment.</param>
    /// <param name="by">The sources that bind themselves.</param>
    /// <param name="to">The sources it is made to.</param>
    void SetParties(long number, IReadOnlyList<long> by, IReadOnlyList<long> to);

    /// <summary>Takes the commitments of a report out; courses keep their numbers.</summary>
    void Remove(long report);
}
