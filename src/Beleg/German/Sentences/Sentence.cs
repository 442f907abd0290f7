using Beleg.Text;

namespace Beleg.German.Sentences;

/// <summary>A sentence or a heading: a run of tokens.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Span">From the first character of its first token to the last of its last.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
/// <param name="IsHeading">True for a heading: a short line of its own that no sentence mark ends.</param>
public readonly record struct Sentence(int First, int End, Span Span, int Paragraph, bool IsHeading)
{
    /// <summary>True for the place and the agency before a report's first sentence: "Berlin (dpa) –".</summary>
    public bool IsDateline { get; init; }
}
