using System.Security.Cryptography;
using System.Text;

namespace Beleg.Ledger.Reports;

/// <summary>What reading a report once found.</summary>
/// <param name="Report">The number of the report.</param>
/// <param name="Reader">Which Beleg with which models read it.</param>
/// <param name="Json">The reading as "beleg read --format json" prints it, in one line.</param>
public sealed record KeptReading(long Report, string Reader, string Json)
{
    /// <summary>"sha256:" and the lower-case hex SHA-256 of reader, line end and JSON in UTF-8.</summary>
    public string Hash { get; } =
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Reader}\n{Json}")));
}
