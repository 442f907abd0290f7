using System.Collections.Immutable;
using Beleg.Exchange.Json;
using Beleg.Ledger.Claims;
using Beleg.Text;

namespace Beleg.Desk.Reports;

/// <summary>The parts of all sayings of a report with where each stands, as <see cref="TextSegments"/> cuts the text by them.</summary>
public static class TextParts
{
    /// <summary>The parts: for each saying its content, and its speaker and cue where the text has them.</summary>
    /// <param name="sayings">The sayings.</param>
    /// <param name="statements">What the reading kept of them, by id.</param>
    public static ImmutableArray<(TextPart Part, ImmutableArray<Span> Spans)> Of(
        IReadOnlyList<Saying> sayings,
        IReadOnlyDictionary<string, StatementParts> statements
    )
    {
        ArgumentNullException.ThrowIfNull(sayings);
        ArgumentNullException.ThrowIfNull(statements);
        var parts = ImmutableArray.CreateBuilder<(TextPart, ImmutableArray<Span>)>();
        for (var i = 0; i < sayings.Count; i++)
        {
            parts.Add((new TextPart(i, PartKind.Content), sayings[i].Spans));
            if (!statements.TryGetValue(sayings[i].Id, out var statement))
                continue;
            if (statement.Speaker.Length > 0)
                parts.Add((new TextPart(i, PartKind.Speaker), statement.Speaker));
            if (statement.Cue.Length > 0)
                parts.Add((new TextPart(i, PartKind.Cue), statement.Cue));
        }

        return parts.ToImmutable();
    }
}
