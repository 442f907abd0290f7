namespace Beleg.Lab.Ledgers;

/// <summary>A report of a ledger that is scored.</summary>
/// <param name="File">Its file, without its ending.</param>
/// <param name="Text">Its text, in which spans count.</param>
public sealed record FoundReport(string File, string Text);
