namespace Beleg.Lab.Ledgers;

/// <summary>What a report says is outstanding, by hand.</summary>
/// <param name="Report">The file of the report, without its ending.</param>
/// <param name="Quote">The words as they stand there.</param>
/// <param name="Who">Who owes it.</param>
/// <param name="ClosedBy">The file of the report that closes, confirms, delays or contradicts it; null where none does.</param>
/// <param name="Kind">What that report does: "closes", "delays", …; null where none does.</param>
public sealed record GoldOpenPoint(string Report, string Quote, string Who, string? ClosedBy, string? Kind);
