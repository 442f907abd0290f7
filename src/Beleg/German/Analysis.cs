using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.German.Sentences;
using Beleg.German.Tagging;

namespace Beleg.German;

/// <summary>A German text, analysed: its words and sentences.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">All tokens with their parts of speech, lemmas and inflection, in order.</param>
/// <param name="Sentences">The sentences and headings: together they hold every token once.</param>
/// <param name="Names">The names of people, places and organisations, in order, not overlapping.</param>
public sealed record Analysis(
    string Text,
    ImmutableArray<Word> Words,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Name> Names
)
{
    /// <summary>The surface of a word.</summary>
    public ReadOnlySpan<char> Surface(int word) => Words[word].Span.Of(Text);
}
