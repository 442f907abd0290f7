namespace Beleg.Lab.Ledgers;

/// <summary>How one statement stands to another, by hand.</summary>
/// <param name="From">The one.</param>
/// <param name="To">The other.</param>
/// <param name="Kind">"contradicts", "denies", "narrows", "widens", "other figure", "other modality".</param>
public sealed record GoldRelation(GoldPlace From, GoldPlace To, string Kind);
