namespace Beleg.Ledger.Json;

/// <summary>That a decision was taken back, as JSON says it.</summary>
/// <param name="Who">Who took it back.</param>
/// <param name="Time">When, in UTC.</param>
public sealed record UndoneNode(string Who, DateTimeOffset Time);
