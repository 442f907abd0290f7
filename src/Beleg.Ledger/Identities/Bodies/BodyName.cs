using System.Collections.Immutable;
using Beleg.Sources;

namespace Beleg.Ledger.Identities.Bodies;

/// <summary>What a body is called, whatever words a report has for it.</summary>
/// <param name="Key">The same for all its names: "ministry:verteidigung|Russland".</param>
/// <param name="IsSure">True where the key belongs to one body only; false for "die Polizei".</param>
/// <param name="Because">How it is known, in words for people.</param>
internal sealed record BodyName(string Key, bool IsSure, string Because)
{
    private static readonly ImmutableArray<IBodyNaming> Ways =
    [
        new ListedNaming(),
        new StateNaming(),
        new MinistryNaming(),
        new PlacedNaming(),
        new SingleNaming(),
        new ProperNaming(),
        new BareNaming(),
    ];

    /// <summary>Further keys by which it is kept.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Further keys of bodies that may be this one.</summary>
    public ImmutableArray<string> Like { get; init; } = [];

    /// <summary>What a source is called.</summary>
    public static BodyName Of(Source source)
    {
        var words = BodyWords.Read(source);
        foreach (var way in Ways)
        {
            if (way.Read(words) is { } name)
                return name;
        }

        return new BodyName("noun:" + Folding.Joined(source.Name), IsSure: false, "by a common noun only");
    }
}
