using System.Collections.Immutable;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Lab.Statements;

/// <summary>A statement as people marked it; parts that the text does not give are empty. Spans are in UTF-16.</summary>
/// <param name="Type">How the content is rendered.</param>
/// <param name="Medium">How the words came into the world; null where the annotators could not tell ("none").</param>
/// <param name="Content">What is said; the corpus calls it "quote".</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Cue">What signals saying.</param>
/// <param name="Frame">What introduces the content.</param>
/// <param name="Addressee">Who is spoken to.</param>
/// <param name="IsNested">True when it stands in the content of another.</param>
public sealed record AnnotatedStatement(
    StatementType Type,
    Medium? Medium,
    ImmutableArray<Span> Content,
    ImmutableArray<Span> Speaker,
    ImmutableArray<Span> Cue,
    ImmutableArray<Span> Frame,
    ImmutableArray<Span> Addressee,
    bool IsNested
);
