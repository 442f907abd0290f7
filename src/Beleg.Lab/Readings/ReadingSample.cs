using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Beleg.Lab.Statements;

namespace Beleg.Lab.Readings;

/// <summary>Which reports of a corpus are read by hand: thirty that nobody chose.</summary>
public static class ReadingSample
{
    private const int Size = 30;

    // What stands before the id decides the draw.
    private const string Lot = "beleg 5 ";

    /// <summary>
    /// The first thirty in the order of the SHA-256 of the lot and the id, or all where there are no more. The draw depends
    /// on the ids alone: not on the order of the corpus, nor on what the reports say.
    /// </summary>
    public static ImmutableArray<QuotationDocument> Draw(IEnumerable<QuotationDocument> documents) =>
        [.. documents.OrderBy(d => DigestOf(d.Id), StringComparer.Ordinal).Take(Size)];

    private static string DigestOf(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Lot + id)));
}
