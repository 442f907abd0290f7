using System.Globalization;

namespace Beleg.Ledger.Reviews;

/// <summary>
/// That a person took a decision back. The decision stays in the log; this is never changed either: who wants it to hold after
/// all decides it again.
/// </summary>
/// <param name="Who">Who took it back.</param>
/// <param name="Time">When, in UTC.</param>
public sealed record Undone(string Who, DateTimeOffset Time)
{
    /// <summary>"sha256:" and the lower-case hex SHA-256 of this and of the decision.</summary>
    /// <param name="decision">The number of the decision.</param>
    /// <param name="hash">Its hash.</param>
    public string Hash(long decision, string hash) =>
        ContentHash.Of(
            decision.ToString(CultureInfo.InvariantCulture),
            hash,
            Who,
            Time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)
        );
}
