using System.Collections.Immutable;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>A statement as the metric sees it, whether people or the reader marked it.</summary>
/// <param name="Type">How the content is rendered.</param>
/// <param name="Medium">How the words came into the world; null where the annotators could not tell.</param>
/// <param name="IsNested">True when it stands in the content of another.</param>
/// <param name="Content">Where the content stands, in UTF-16.</param>
/// <param name="Parts">The tokens of each <see cref="StatementPart"/>.</param>
internal sealed record MarkedStatement(
    StatementType Type,
    Medium? Medium,
    bool IsNested,
    ImmutableArray<Span> Content,
    ImmutableArray<TokenSet> Parts
)
{
    /// <summary>The statement that people marked.</summary>
    public static MarkedStatement Of(AnnotatedStatement gold, ImmutableArray<Span> tokens) =>
        new(
            gold.Type,
            gold.Medium,
            gold.IsNested,
            gold.Content,
            PartsOf(tokens, gold.Content, gold.Addressee, gold.Cue, gold.Frame, gold.Speaker)
        );

    /// <summary>The statement that the reader found.</summary>
    public static MarkedStatement Of(Attribution found, ImmutableArray<Span> tokens) =>
        new(
            found.Type,
            found.Medium,
            found.Within is not null,
            found.Content.Spans,
            PartsOf(
                tokens,
                found.Content.Spans,
                SpansOf(found.Addressee),
                SpansOf(found.Cue),
                SpansOf(found.Frame),
                SpansOf(found.Speaker)
            )
        );

    /// <summary>The tokens of a part; none where the text does not give it.</summary>
    public TokenSet Part(StatementPart part) => Parts[(int)part];

    private static ImmutableArray<Span> SpansOf(Passage? passage) => passage?.Spans ?? [];

    // In the order of StatementPart.
    private static ImmutableArray<TokenSet> PartsOf(ImmutableArray<Span> tokens, params ImmutableArray<Span>[] parts) =>
        [.. parts.Select(p => TokenSet.Of(p, tokens))];
}
