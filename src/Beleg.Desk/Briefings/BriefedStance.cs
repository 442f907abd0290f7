using System.Collections.Immutable;
using Beleg.Desk.Claims;
using Beleg.Meaning;

namespace Beleg.Desk.Briefings;

/// <summary>Those who take one position on a claim, in their words.</summary>
/// <param name="Position">The position.</param>
/// <param name="Statements">The first words of each source, in the order of publication.</param>
/// <param name="More">How many statements more there are.</param>
public sealed record BriefedStance(Position Position, ImmutableArray<ClaimStatement> Statements, int More);
