using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Json;

/// <summary>What one outlet has from another, or from an agency, as JSON says it.</summary>
/// <param name="Outlet">The outlet; null for reports of which nobody is known.</param>
/// <param name="Credits">How many of its reports credit it.</param>
/// <param name="Citations">How many cite it.</param>
/// <param name="Copies">How many pairs of a report and an earlier one have the same passages.</param>
public sealed record PressUseNode(string? Outlet, long Credits, long Citations, long Copies)
{
    /// <summary>The node of a use.</summary>
    public static PressUseNode Of(PressUse use) =>
        new(use.Outlet.Length == 0 ? null : use.Outlet, use.Credits, use.Citations, use.Copies);
}
