using System.Collections.Immutable;
using Beleg.Meaning;
using Beleg.Text;

namespace Beleg.Lab.Readings;

/// <summary>What a statement means, by hand.</summary>
/// <param name="Content">Where its content stands, in UTF-16.</param>
/// <param name="Act">What the saying does.</param>
/// <param name="Position">How the speaker stands to the content.</param>
/// <param name="Modality">How sure the content is, as worded.</param>
/// <param name="Via">What it came through, each in UTF-16; the speaker is none of it.</param>
/// <param name="Evidence">What the speaker says it rests on, each in UTF-16.</param>
/// <param name="Doubtful">True where another answer can be defended too.</param>
public sealed record HandStatement(
    ImmutableArray<Span> Content,
    Act Act,
    Position Position,
    Modality Modality,
    ImmutableArray<Span> Via,
    ImmutableArray<Span> Evidence,
    bool Doubtful = false
);
