using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Beleg.Desk.Accounts;

/// <summary>
/// A secret by which a script comes in as a user: 256 random bits. Nobody can guess it, so that a plain hash is enough to keep; the
/// token itself is shown once and kept nowhere.
/// </summary>
public static class UserToken
{
    /// <summary>What a token begins with, so that it is known where it leaks.</summary>
    public const string Prefix = "beleg_";

    private const int Bytes = 32;

    /// <summary>A new one.</summary>
    public static string Create() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>The lower-case hex SHA-256 of a token in UTF-8.</summary>
    public static string HashOf(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>True for the token of a hash; takes as long whether it is or not.</summary>
    public static bool Fits(string token, string? hash) =>
        hash is not null
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(HashOf(token)),
            Encoding.ASCII.GetBytes(hash)
        );
}
