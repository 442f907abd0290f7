using System.Security.Cryptography;
using System.Text;
using Beleg.Faults;

namespace Beleg.Models;

/// <summary>A folder of trained models, as one thing that has a version.</summary>
public static class ModelFolder
{
    private const int Digits = 12;

    /// <summary>
    /// Twelve hexadecimal digits that tell the models of a folder from any others: of the SHA-256 of the names of its ".bin"
    /// files and their headers, which hold the checksums of all that is in them.
    /// </summary>
    /// <exception cref="FaultException">The folder cannot be read (BLG2001).</exception>
    public static string VersionOf(string folder)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var header = new byte[ModelFormat.HeaderBytes];
            foreach (var path in Directory.GetFiles(folder, "*.bin").Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
                using var file = File.OpenRead(path);
                hash.AppendData(header, 0, file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(
                new Fault(FaultCode.ModelMissing, $"The folder of models {folder} cannot be read: {e.Message}"),
                e
            );
        }
    }
}
