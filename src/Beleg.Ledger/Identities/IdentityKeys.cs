using System.Collections.Immutable;
using Beleg.Ledger.Identities.Bodies;
using Beleg.Ledger.Identities.Persons;
using Beleg.Sources;

namespace Beleg.Ledger.Identities;

/// <summary>
/// What sources are kept and looked up by. A source of a report can only be one of the ledger that is kept by one of the
/// keys that it asks for; which of them it is, the <see cref="Identifier"/> judges.
/// </summary>
public static class IdentityKeys
{
    /// <summary>
    /// The keys by which a source is kept: of a person the surname ("name:pistorius", "name:pistorius|b") and the offices
    /// ("office:verteidigungsminister|Deutschland"); of a body what it is called ("listed:Nato", "state:Russland",
    /// "ministry:verteidigung|Russland", "placed:polizei|lindow", "single:generalstab|Ukraine", "name:nordwerft", "noun:polizei|").
    /// None for what is never the same across reports, and for a surname of which nothing more is known.
    /// </summary>
    /// <param name="source">The source as a report has it.</param>
    public static ImmutableArray<string> Of(Source source) =>
        source.Kind switch
        {
            SourceKind.Unnamed or SourceKind.Group or SourceKind.Document => [],
            SourceKind.Person => PersonKeys.Of(source),
            _ when BodyName.Of(source) is var body => [body.Key, .. body.Also],
            _ => [],
        };

    /// <summary>
    /// The keys that a source of a report asks for. None for a body by a common noun only, "die Polizei": as many reports
    /// have one, and none can be told to be the same.
    /// </summary>
    /// <param name="source">The source as a report has it.</param>
    public static ImmutableArray<string> ToLookUp(Source source) =>
        source.Kind switch
        {
            SourceKind.Unnamed or SourceKind.Group or SourceKind.Document => [],
            SourceKind.Person => PersonKeys.ToLookUp(source),
            _ when BodyName.Of(source) is { IsSure: true } body => [body.Key, .. body.Like],
            _ => [],
        };
}
