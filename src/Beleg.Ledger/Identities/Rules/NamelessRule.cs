using System.Collections.Immutable;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Rules;

/// <summary>Whom a report does not name is nobody of another report, by itself: "ein Diplomat", "Augenzeugen", "ein Gutachten".</summary>
internal sealed class NamelessRule : IIdentityRule
{
    /// <inheritdoc/>
    public Identification? Try(Newcomer who, ImmutableArray<LedgerSource> candidates) =>
        who.Source.Kind switch
        {
            SourceKind.Unnamed => Identification.New(
                $"{who.Source.Name} is not named, and stays the source of its report"
            ),
            SourceKind.Group => Identification.New(
                $"{who.Source.Name} are several without a name, and stay the source of their report"
            ),
            SourceKind.Document => Identification.Undecided(
                $"{who.Source.Name} is told by nothing but its kind; whether other reports mean the same one is left open",
                []
            ),
            _ => null,
        };
}
