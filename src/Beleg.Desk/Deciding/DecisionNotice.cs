using System.Collections.Immutable;
using Beleg.Desk.Pages;
using Beleg.Ledger.Reviews;

namespace Beleg.Desk.Deciding;

/// <summary>What became of the form that led to a page, as its address tells.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Lines">The decisions that it is about, the oldest first.</param>
/// <param name="Range">Their numbers, where they can be undone.</param>
public sealed record DecisionNotice(DecisionOutcome Kind, ImmutableArray<DecisionLine> Lines, DecisionRange? Range)
{
    /// <summary>The parameter that names what was decided.</summary>
    public const string DecidedName = "decided";

    /// <summary>The parameter that names what was undone.</summary>
    public const string UndoneName = "undone";

    /// <summary>The parameter that names the entry on which somebody else decided.</summary>
    public const string ChangedName = "changed";

    /// <summary>The parameter that says that a form changed nothing.</summary>
    public const string UnchangedName = "unchanged";

    /// <summary>All parameters of notices, which no address keeps.</summary>
    public static IReadOnlyList<string> Names { get; } = [DecidedName, UndoneName, ChangedName, UnchangedName];

    /// <summary>The notice of a request; null where it has none.</summary>
    public static DecisionNotice? Of(PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Asked(ChangedName) is { } label)
            return new DecisionNotice(
                DecisionOutcome.Changed,
                [.. DecisionLine.On(request.Session, label).Take(1)],
                null
            );
        if (request.Asked(UnchangedName) is not null)
            return new DecisionNotice(DecisionOutcome.Unchanged, [], null);
        return Of(request, DecidedName, DecisionOutcome.Decided) ?? Of(request, UndoneName, DecisionOutcome.Undone);
    }

    private static DecisionNotice? Of(PageRequest request, string name, DecisionOutcome kind)
    {
        if (DecisionRange.Parse(request.Asked(name)) is not { } range)
            return null;
        var decisions = range.Backwards.Reverse().Select(request.Session.Decisions.Get).OfType<KeptDecision>();
        ImmutableArray<DecisionLine> lines = [.. decisions.Select(d => DecisionLine.Of(request.Session, d))];
        return lines.IsEmpty ? null : new DecisionNotice(kind, lines, lines.All(l => l.Kept.Stands) ? range : null);
    }
}
