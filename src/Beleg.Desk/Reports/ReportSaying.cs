using System.Collections.Immutable;
using Beleg.Exchange.Json;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;
using Beleg.Meaning;

namespace Beleg.Desk.Reports;

/// <summary>A saying as the page of its report shows it.</summary>
/// <param name="Id">Its id in the report: "s4", "t2".</param>
/// <param name="Source">Who says it; null where the report does not tell.</param>
/// <param name="SourceNumber">The number of that source.</param>
/// <param name="Text">The words.</param>
/// <param name="IsTold">True where the report itself tells it.</param>
/// <param name="Act">What the saying does.</param>
/// <param name="Position">How the speaker stands to the words.</param>
/// <param name="Modality">How sure it is, as worded.</param>
/// <param name="Claim">The claim it makes; null where it makes none.</param>
public sealed record ReportSaying(
    string Id,
    string? Source,
    long? SourceNumber,
    string Text,
    bool IsTold,
    Act Act,
    Position Position,
    Modality Modality,
    Claim? Claim
)
{
    /// <summary>In how many statements it stands: 0 of one that stands in none.</summary>
    public int Depth { get; init; }

    /// <summary>What it came through, from the report's author towards the origin, as worded.</summary>
    public ImmutableArray<string> Via { get; init; } = [];

    /// <summary>What the speaker says it rests on, as worded.</summary>
    public string? Evidence { get; init; }

    /// <summary>True where a person decided that it is wrong.</summary>
    public bool IsRejected { get; init; }

    /// <summary>The saying of a view.</summary>
    /// <param name="view">The saying.</param>
    /// <param name="claim">The claim it makes.</param>
    /// <param name="statements">What the reading kept of the statements of the report, by id.</param>
    public static ReportSaying Of(SayingView view, Claim? claim, IReadOnlyDictionary<string, StatementParts> statements)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(statements);
        var saying = view.Saying;
        var parts = statements.GetValueOrDefault(saying.Id);
        return new ReportSaying(
            saying.Id,
            view.Source,
            saying.Source,
            saying.Text,
            saying.IsTold,
            saying.Act,
            saying.Position,
            saying.Modality,
            claim
        )
        {
            Depth = DepthOf(parts, statements),
            Via = parts?.Via ?? [],
            Evidence = parts?.Evidence,
            IsRejected = saying.Review == Ledger.Reviews.ReviewVerdict.Reject,
        };
    }

    private static int DepthOf(StatementParts? parts, IReadOnlyDictionary<string, StatementParts> statements)
    {
        var depth = 0;
        // A damaged reading may go round in circles.
        for (var at = parts; at?.Within is { } within && depth < statements.Count; depth++)
            at = statements.GetValueOrDefault(within);
        return depth;
    }
}
