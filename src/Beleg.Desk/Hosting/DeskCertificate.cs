using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Beleg.Faults;

namespace Beleg.Desk.Hosting;

/// <summary>The certificate by which a desk is known, for addresses that begin with https.</summary>
/// <param name="Certificate">The path of the certificate with its chain, in PEM.</param>
/// <param name="Key">The path of its key, in PEM and without a password.</param>
public sealed record DeskCertificate(string Certificate, string Key)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="FaultException">A file is missing or is none of these, or the two do not belong together (BLG5007).</exception>
    public (X509Certificate2 Leaf, X509Certificate2Collection Chain) Load()
    {
        try
        {
            var chain = new X509Certificate2Collection();
            chain.ImportFromPemFile(Certificate);
            return (X509Certificate2.CreateFromPemFile(Certificate, Key), chain);
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new FaultException(
                new Fault(
                    FaultCode.CertificateUnusable,
                    $"The certificate {Certificate} with the key {Key} cannot be used: {e.Message}"
                ),
                e
            );
        }
    }
}
