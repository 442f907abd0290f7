namespace Beleg.Ledger.Origins;

/// <summary>One step from a report towards the origin.</summary>
/// <param name="Kind">How it is known.</param>
/// <param name="From">The file of a report, or the name of an outlet or agency.</param>
/// <param name="To">The same of the next one.</param>
/// <param name="Because">What <paramref name="From"/> does, for people: "credits dpa".</param>
public sealed record OriginStep(OriginStepKind Kind, string From, string To, string Because);
