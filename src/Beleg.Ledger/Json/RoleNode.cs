using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Json;

/// <summary>A role that reports gave somebody, as JSON says it.</summary>
/// <param name="Role">As the reports word it; empty for an affiliation alone.</param>
/// <param name="Affiliation">The state, party or body.</param>
/// <param name="First">The date of the first report that gives it.</param>
/// <param name="Last">The date of the last.</param>
public sealed record RoleNode(string Role, string? Affiliation, string? First, string? Last)
{
    /// <summary>The node of a role.</summary>
    public static RoleNode Of(RoleHeld held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return new RoleNode(held.Role, held.Affiliation, held.First?.ToString(), held.Last?.ToString());
    }
}
