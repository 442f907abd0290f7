using System.Collections.Immutable;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Names;

/// <summary>
/// Whether a name that no list has is an outlet's: between quotation marks one that ends like a newspaper's or that reports,
/// anywhere one that begins like a broadcaster's.
/// </summary>
internal static class UnlistedOutlets
{
    /// <summary>True for the name of an outlet.</summary>
    /// <param name="words">The words of the report.</param>
    /// <param name="text">The report.</param>
    /// <param name="name">A name in it.</param>
    public static bool Have(ImmutableArray<Word> words, string text, Name name) =>
        (name.End > name.First + 1 && OutletTitles.Begin(words[name.First].Span.Of(text)))
        || (
            name.First > 0
            && words[name.First - 1].Kind == TokenKind.Quote
            && (
                OutletTitles.Contain(words[name.End - 1].Span.Of(text))
                || ReportingNames.Are(words, text, name.First, name.End)
            )
        );
}
