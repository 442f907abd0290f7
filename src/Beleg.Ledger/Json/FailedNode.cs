namespace Beleg.Ledger.Json;

/// <summary>A path that gave no report, as JSON says it.</summary>
/// <param name="Path">The path.</param>
/// <param name="Code">"BLG1001".</param>
/// <param name="Message">What was wrong.</param>
public sealed record FailedNode(string Path, string Code, string Message);
