using Beleg.Desk.Frame;
using Beleg.Desk.Pages;
using Beleg.Exchange;
using Beleg.Ledger.Developments;
using Beleg.Text;
using Microsoft.AspNetCore.Http.Extensions;

namespace Beleg.Desk.OpenPoints;

/// <summary>What is asked of the list of open points, as its address says it. What cannot be understood is not asked.</summary>
public sealed record OpenPointQuery
{
    /// <summary>The parameter of how it stands with them.</summary>
    public const string StateName = "state";

    /// <summary>The parameter of the day from which on they are due.</summary>
    public const string FromName = "from";

    /// <summary>The parameter of the day up to which they are due.</summary>
    public const string ToName = "to";

    /// <summary>How it stands with them; what counts for nothing is never shown.</summary>
    public OpenPointState State { get; init; } = OpenPointState.Open;

    /// <summary>Due on this day or later.</summary>
    public ReportDate? From { get; init; }

    /// <summary>Due on this day or earlier.</summary>
    public ReportDate? To { get; init; }

    /// <summary>True where a time is asked for.</summary>
    public bool IsNarrowed => From is not null || To is not null;

    /// <summary>The states that can be asked for, in their order.</summary>
    public static IReadOnlyList<OpenPointState> States { get; } =
    [OpenPointState.Open, OpenPointState.PerhapsClosed, OpenPointState.Closed];

    /// <summary>What the ledger is asked.</summary>
    public OpenPointFilter Filter => new(State) { DueFrom = From, DueTo = To };

    /// <summary>Reads a request.</summary>
    public static OpenPointQuery Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = request.Asked(StateName);
        return new OpenPointQuery
        {
            State = States.FirstOrDefault(s => Term.Of(s) == state),
            From = Date(request.Asked(FromName)),
            To = Date(request.Asked(ToName)),
        };
    }

    /// <summary>The address of the first page of the list.</summary>
    public string Address
    {
        get
        {
            var query = new QueryBuilder();
            if (State != OpenPointState.Open)
                query.Add(StateName, Term.Of(State));
            if (From is { } from)
                query.Add(FromName, from.ToString());
            if (To is { } to)
                query.Add(ToName, to.ToString());
            return Addresses.OpenPoints + query.ToQueryString();
        }
    }

    private static ReportDate? Date(string? words) => ReportDate.TryParse(words, out var date) ? date : null;
}
