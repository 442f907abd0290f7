using System.Collections.Immutable;
using Beleg.Exchange.Json;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Reports;

/// <summary>A text with what it says, who says it and by which words told apart.</summary>
/// <param name="Paragraphs">The text, cut where parts begin and end.</param>
/// <param name="Parts">What the places of <see cref="TextSegment.Covering"/> are.</param>
/// <param name="Sayings">The sayings that the parts belong to, in the order of the text.</param>
public sealed record MarkedText(
    ImmutableArray<ImmutableArray<TextSegment>> Paragraphs,
    ImmutableArray<TextPart> Parts,
    ImmutableArray<ReportSaying> Sayings
)
{
    /// <summary>A text with some of its sayings.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="text">The text.</param>
    /// <param name="sayings">The sayings that are marked.</param>
    /// <param name="statements">What the reading kept of the statements of the report, by id.</param>
    public static MarkedText Of(
        ILedgerSession session,
        string text,
        IReadOnlyList<Saying> sayings,
        IReadOnlyDictionary<string, StatementParts> statements
    )
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(sayings);
        var parts = TextParts.Of(sayings, statements);
        var claims = sayings
            .Select(s => s.Claim)
            .OfType<long>()
            .Distinct()
            .ToDictionary(number => number, session.Claims.Get);
        return new MarkedText(
            TextSegments.Of(text, [.. parts.Select(p => p.Spans)]),
            [.. parts.Select(p => p.Part)],
            [
                .. SayingReader
                    .Of(session, sayings)
                    .Select(view => ReportSaying.Of(view, ClaimOf(view.Saying), statements)),
            ]
        );

        Claim? ClaimOf(Saying saying) => saying.Claim is { } number ? claims[number] : null;
    }

    /// <summary>The sayings that have a part of some kind among these.</summary>
    /// <param name="parts">Places in <see cref="Parts"/>.</param>
    /// <param name="kind">Which parts.</param>
    public IEnumerable<ReportSaying> With(ImmutableArray<int> parts, PartKind kind) =>
        parts.Where(p => Parts[p].Kind == kind).Select(p => Sayings[Parts[p].Saying]);
}
