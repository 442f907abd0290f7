using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Identities;
using Beleg.Text;

namespace Beleg.Ledger.Developments;

/// <summary>A report in which something outstanding before may have come.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Published">When it was published.</param>
public sealed record LaterReport(long Number, ReportDate? Published)
{
    /// <summary>
    /// True where it is on the same story, by the telling words that they share. Then the thing itself needs no further word
    /// in common: "Sein Gutachten" is the one of which the other report spoke.
    /// </summary>
    public bool IsOfOneStory { get; init; }

    /// <summary>What is said in it, told sentences too.</summary>
    public ImmutableArray<Saying> Sayings { get; init; } = [];

    /// <summary>What it says is outstanding.</summary>
    public ImmutableArray<OutstandingPoint> Open { get; init; } = [];

    /// <summary>The names of its sources by their numbers: a "Gutachten" that speaks has come.</summary>
    public FrozenDictionary<long, string> SourceNames { get; init; } = FrozenDictionary<long, string>.Empty;

    /// <summary>Its sources by their numbers, with the roles by which a spokesman is known to speak for a body.</summary>
    public FrozenDictionary<long, LedgerSource> Sources { get; init; } = FrozenDictionary<long, LedgerSource>.Empty;

    /// <summary>The best of what its sayings are judged to make of a point, of equal ones the first; null where none is any.</summary>
    internal Development? Best(Func<Saying, Development?> judge)
    {
        Development? best = null;
        foreach (var saying in Sayings)
        {
            if (judge(saying) is { } found && !(found.Score <= best?.Score))
                best = found;
        }

        return best;
    }

    /// <summary>True for a saying whose words say that something is outstanding.</summary>
    internal bool LeavesOpen(Saying saying) =>
        Open.Any(o =>
            saying.Text.Contains(o.Text, StringComparison.Ordinal)
            || o.Text.Contains(saying.Text, StringComparison.Ordinal)
        );
}
