using Beleg.Ledger.Reviews;

namespace Beleg.Desk.Deciding;

/// <summary>What goes with every form of a page by which somebody decides.</summary>
/// <param name="Seen">What they have before them.</param>
/// <param name="Return">The address to go on to.</param>
/// <param name="Look">The address where the entry is, to come back to where nothing could be decided.</param>
public sealed record DecisionGround(Seen Seen, string Return, string Look);
