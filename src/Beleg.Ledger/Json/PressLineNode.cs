using System.Collections.Immutable;
using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Json;

/// <summary>An agency or outlet to which reports go back, as JSON says it.</summary>
/// <param name="Name">Its name, as most reports have it.</param>
/// <param name="Credits">How many reports credit it.</param>
/// <param name="Citations">How many reports cite it.</param>
/// <param name="Copies">How many pairs of a report and an earlier one of it have the same passages.</param>
/// <param name="Outlets">What each outlet has from it, the most first.</param>
public sealed record PressLineNode(
    string Name,
    long Credits,
    long Citations,
    long Copies,
    ImmutableArray<PressUseNode> Outlets
)
{
    /// <summary>The node of an agency or outlet.</summary>
    public static PressLineNode Of(PressLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new PressLineNode(
            line.Name,
            line.Credits,
            line.Citations,
            line.Copies,
            [.. line.Uses.Select(PressUseNode.Of)]
        );
    }
}
