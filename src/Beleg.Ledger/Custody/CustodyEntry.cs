using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Beleg.Ledger.Custody;

/// <summary>
/// One line of the custody log. Its body is kept byte for byte, holds the hash of the line before it, and is what its own
/// hash is made of: nothing before it can be changed, taken out or put in without breaking the chain. (In the spirit of the
/// Berkeley Protocol on Digital Open Source Investigations, 2022, on preservation and chain of custody.)
/// </summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Body">One line of JSON: number, time, event, who, subject, hash of the content, previous.</param>
/// <param name="Hash">The lower-case hex SHA-256 of the body in UTF-8.</param>
public sealed record CustodyEntry(long Number, string Body, string Hash)
{
    /// <summary>What the first entry has for the hash of the one before it.</summary>
    public const string Origin = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The entry after <paramref name="last"/>.</summary>
    /// <param name="last">The last entry; null where there is none.</param>
    /// <param name="fact">What happened.</param>
    /// <param name="time">When, in UTC.</param>
    public static CustodyEntry After(CustodyEntry? last, CustodyFact fact, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var body = new CustodyBody(
            (last?.Number ?? 0) + 1,
            time.ToUniversalTime(),
            fact.Event,
            fact.Who,
            fact.Subject,
            fact.Content,
            fact.Note,
            last?.Hash ?? Origin
        );
        var line = JsonSerializer.Serialize(body, CustodyJson.Default.CustodyBody);
        return new CustodyEntry(body.Number, line, HashOf(line));
    }

    /// <summary>What the body says; null where it is no body.</summary>
    public CustodyBody? Read()
    {
        try
        {
            return JsonSerializer.Deserialize(Body, CustodyJson.Default.CustodyBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The hash that a body must have.</summary>
    public static string HashOf(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
}
