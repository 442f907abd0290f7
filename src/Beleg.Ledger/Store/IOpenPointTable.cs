using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviews;

namespace Beleg.Ledger.Store;

/// <summary>What reports say is outstanding, and what later reports make of it.</summary>
public interface IOpenPointTable
{
    /// <summary>Adds an open point and gives it back with its number.</summary>
    /// <param name="point">The point; a number that it had before another reading it keeps.</param>
    /// <param name="id">Its id in the report: "o1".</param>
    OutstandingPoint Add(OutstandingPoint point, string id);

    /// <summary>The point of a number with what people decided on it, or null.</summary>
    ReviewedPoint? Get(long number);

    /// <summary>
    /// The points that are kept by some of the keys (<see cref="PointKeys"/>): those kept by the most of them first, of equal ones
    /// those taken in last. Of each key only the last are looked at.
    /// </summary>
    IReadOnlyList<OutstandingPoint> With(IEnumerable<string> keys, int most);

    /// <summary>The points of a report with what people decided on them, in order.</summary>
    IReadOnlyList<ReviewedPoint> OfReport(long report);

    /// <summary>All points with what people decided on them, in order of publication.</summary>
    IReadOnlyList<ReviewedPoint> All();

    /// <summary>The points that fit a filter, what is due first at the head, then those published last.</summary>
    /// <param name="filter">What they have to fit.</param>
    /// <param name="most">How many.</param>
    /// <param name="skip">How many before them are left out.</param>
    IReadOnlyList<ReviewedPoint> List(OpenPointFilter filter, int most, long skip);

    /// <summary>How many fit a filter.</summary>
    long Count(OpenPointFilter filter);

    /// <summary>Writes how it stands with a point.</summary>
    void SetState(long number, OpenPointState state);

    /// <summary>Adds what a report makes of a point.</summary>
    void Add(Development development, long report);

    /// <summary>What reports make of a point, with the report, in order of publication.</summary>
    IReadOnlyList<(Development Development, long Report)> DevelopmentsOf(long number);

    /// <summary>Writes what a person decided on a point.</summary>
    /// <param name="number">The point.</param>
    /// <param name="verdict">The verdict; null for none.</param>
    /// <param name="closedBy">The number of the report that closes it, where the verdict says so.</param>
    void SetReview(long number, ReviewVerdict? verdict, long? closedBy);

    /// <summary>Takes the points of a report out, and what the report makes of others.</summary>
    void Remove(long report);
}
