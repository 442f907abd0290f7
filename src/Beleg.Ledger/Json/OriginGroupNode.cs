using System.Collections.Immutable;
using Beleg.Exchange;
using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Json;

/// <summary>Reports that depend on one another or on the same origin, as JSON says it.</summary>
/// <param name="Kind">"copy", "credit" or "citation".</param>
/// <param name="Origin">What they go back to.</param>
/// <param name="Reports">Their files, in the order of publication.</param>
public sealed record OriginGroupNode(string Kind, string Origin, ImmutableArray<string> Reports)
{
    /// <summary>The node of a group.</summary>
    public static OriginGroupNode Of(OriginGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return new OriginGroupNode(Term.Of(group.Kind), group.Origin, group.Reports);
    }
}
