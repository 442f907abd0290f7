using System.Security.Cryptography;
using System.Text;

namespace Beleg.Ledger.Reviews;

/// <summary>The hash of what a person did, by all its fields.</summary>
internal static class ContentHash
{
    /// <summary>"sha256:" and the lower-case hex SHA-256 of the fields, each with its length: none can run into the next.</summary>
    public static string Of(params IEnumerable<string?> fields)
    {
        var form = string.Concat(fields.Select(f => f is null ? "-\n" : $"{f.Length}\n{f}\n"));
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form)));
    }
}
