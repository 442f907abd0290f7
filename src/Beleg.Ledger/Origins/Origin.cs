using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>An independent root of what is reported.</summary>
/// <param name="Id">
/// The same for the same origin whatever else is asked for: the name of an agency or outlet; "report:" and the file of a
/// report behind which nobody is known.
/// </param>
/// <param name="Name">Its name: an agency, an outlet, or "AFP or dpa" where nothing tells which.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Members">What goes back to it, in the order of publication; at least one.</param>
public sealed record Origin(string Id, string Name, OriginKind Kind, ImmutableArray<TracedMember> Members)
{
    /// <summary>False where nothing proves that it is an origin of its own.</summary>
    public bool IsProven => Kind != OriginKind.Unknown;
}
