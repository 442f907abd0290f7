using System.Collections.Immutable;

namespace Beleg.Desk.Language;

/// <summary>
/// The German of the English sentences by which the reader and the ledger give their reasons: the lines of reasons.tsv.
/// </summary>
internal static class GermanReasons
{
    private const string List = "reasons.tsv";
    private const string Comma = ", ";

    // No reason is made of more reasons within each other; a name in a report can look as if.
    private const int Deepest = 8;

    // The line that has most of a sentence in it is the one it was written by: a name can look like a shorter one.
    private static readonly ImmutableArray<ReasonPattern> Patterns =
    [
        .. TabbedLines
            .Read(List, "English", "German")
            .Select(line => ReasonPattern.Parse(line[0], line[1]))
            .OrderByDescending(pattern => pattern.Letters),
    ];

    /// <summary>A reason in German; null where the list has no line that fits the whole of it.</summary>
    public static string? Find(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Find(reason, Deepest);
    }

    private static string? Find(string reason, int depth)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Match(reason) is { } words)
                return pattern.Fill(words, inner => depth > 0 ? Inner(inner, depth - 1) : inner);
        }

        return null;
    }

    private static string Inner(string words, int depth) =>
        Find(words, depth) ?? string.Join(Comma, words.Split(Comma).Select(word => Find(word, depth) ?? word));
}
