using System.Collections.Immutable;
using Beleg.Exchange;
using Beleg.Ledger.Views;

namespace Beleg.Ledger.Json;

/// <summary>An open point as JSON says it.</summary>
/// <param name="Id">"o5".</param>
/// <param name="Text">The words.</param>
/// <param name="Who">The names of those who owe it.</param>
/// <param name="Due">Until when, to the precision known.</param>
/// <param name="Report">The file of the report that says so.</param>
/// <param name="ClosedBy">The file of the report that closes it or calls it off; null where it is open still.</param>
/// <param name="Development">"closes", "confirms", "delays" or "contradicts"; null where no later report speaks of it.</param>
/// <param name="Because">The evidence for that, in words.</param>
public sealed record OpenPointNode(
    string Id,
    string Text,
    ImmutableArray<string> Who,
    string? Due,
    string Report,
    string? ClosedBy,
    string? Development,
    ImmutableArray<string> Because
)
{
    /// <summary>The node of an open point.</summary>
    public static OpenPointNode Of(OpenPointView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var point = view.Reviewed.Point;
        return new OpenPointNode(
            view.Label,
            point.Text,
            point.WhoNames,
            point.Due?.ToString(),
            view.Report.File,
            view.ClosedBy?.File,
            view.Development is { } development ? Term.Of(development.Kind) : null,
            view.Development?.Because ?? []
        );
    }
}
