using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Beleg.Text;

/// <summary>One published text, never changed after it was taken in, with what is known of its publication.</summary>
/// <param name="Text">The text. May be empty; may hold anything a string can, unpaired surrogates too.</param>
public sealed record Report(string Text)
{
    /// <summary>The name of the file it came from, without folder and without ".txt" or ".md"; null for a bare text.</summary>
    public string? File { get; init; }

    /// <summary>The headline as the publication gave it apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it ("Tagesschau").</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, to the precision known.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>The agencies the publication names beside the text; those named within it are found by reading.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>
    /// "sha256:" and the lower-case hex SHA-256 of the text in UTF-8: the same text has the same id wherever it lies.
    /// </summary>
    public string Id { get; } =
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text ?? string.Empty)));
}
