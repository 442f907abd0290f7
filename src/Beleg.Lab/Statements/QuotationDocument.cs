using System.Collections.Immutable;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.Lab.Statements;

/// <summary>One document of the quotation corpus.</summary>
/// <param name="Id">The corpus's name for it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sentences">The gold tokens of each sentence; empty where the file holds none.</param>
/// <param name="Statements">The gold statements; empty where the file holds none.</param>
public sealed record QuotationDocument(
    string Id,
    string Text,
    ImmutableArray<ImmutableArray<Span>> Sentences,
    ImmutableArray<AnnotatedStatement> Statements
)
{
    /// <summary>The tokens that scores count: those of the corpus; Beleg's own where it has none.</summary>
    internal ImmutableArray<Span> Tokens =>
        Sentences.IsEmpty ? [.. Tokenizer.Tokenize(Text).Select(t => t.Span)] : [.. Sentences.SelectMany(s => s)];
}
