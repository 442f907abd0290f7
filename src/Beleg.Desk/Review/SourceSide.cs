using System.Collections.Immutable;
using Beleg.Desk.Reports;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Review;

/// <summary>A source beside another that it may be.</summary>
/// <param name="Source">The source.</param>
/// <param name="Statements">What it said last.</param>
/// <param name="SharedNames">The names that both have.</param>
/// <param name="SharedRoles">The roles that both have.</param>
public sealed record SourceSide(
    LedgerSource Source,
    ImmutableArray<SourceQuote> Statements,
    ImmutableHashSet<string> SharedNames,
    ImmutableHashSet<string> SharedRoles
)
{
    private const int MostStatements = 3;

    /// <summary>What people call it: "q7".</summary>
    public string Label => $"q{Source.Number}";

    /// <summary>A source beside others.</summary>
    public static SourceSide Of(ILedgerSession session, LedgerSource source, IReadOnlyList<LedgerSource> others)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(others);
        return new SourceSide(
            source,
            [
                .. SayingReader
                    .Of(session, session.Sayings.OfSource(source.Number, MostStatements))
                    .Select(view => new SourceQuote(view.Saying, ReportLine.Of(view.Report))),
            ],
            [.. source.Names.Where(n => others.Any(o => o.Names.Contains(n)))],
            [.. source.Roles.Select(r => r.Role).Where(r => others.Any(o => o.Roles.Any(h => h.Role == r)))]
        );
    }
}
