using System.Collections.Immutable;
using Beleg.Exchange;
using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Json;

/// <summary>A source as all reports together have it, as JSON says it.</summary>
/// <param name="Id">"q1".</param>
/// <param name="Name">The fullest name that a report gives.</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Names">Every name that reports give it.</param>
/// <param name="Roles">Its roles and affiliations with their dates.</param>
/// <param name="Sayings">How often it speaks.</param>
public sealed record SourceNode(
    string Id,
    string Name,
    string Kind,
    ImmutableArray<string> Names,
    ImmutableArray<RoleNode> Roles,
    long Sayings
)
{
    /// <summary>The node of a source.</summary>
    public static SourceNode Of(LedgerSource source, long sayings)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new SourceNode(
            $"q{source.Number}",
            source.Name,
            Term.Of(source.Kind),
            source.Names,
            [.. source.Roles.Select(RoleNode.Of)],
            sayings
        );
    }
}
