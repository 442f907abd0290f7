namespace Beleg.Lab.Ledgers;

/// <summary>Words of a report.</summary>
/// <param name="Report">The file of the report, without its ending.</param>
/// <param name="Quote">The words as they stand there; where they stand twice, the first are meant.</param>
public sealed record GoldPlace(string Report, string Quote);
