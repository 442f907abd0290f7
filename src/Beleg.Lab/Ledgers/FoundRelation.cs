namespace Beleg.Lab.Ledgers;

/// <summary>A relation of a ledger that is scored.</summary>
/// <param name="From">The id of a saying.</param>
/// <param name="To">The id of another.</param>
/// <param name="Kind">As in <see cref="GoldRelation"/>; a hyphen counts as a space, and capitals do not count.</param>
public sealed record FoundRelation(string From, string To, string Kind);
