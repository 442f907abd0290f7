using System.Collections.Immutable;
using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.German;

/// <summary>Checks a text that somebody else cut into tokens and sentences.</summary>
internal static class Cut
{
    /// <summary>Looks whether tokens and sentences are what the analysis rests on.</summary>
    /// <exception cref="ArgumentException">They are not.</exception>
    public static void Check(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var end = 0;
        foreach (var token in tokens)
        {
            if (token.Span.IsEmpty || token.Span.Start < end || token.Span.End > text.Length)
                throw new ArgumentException($"The token at {token.Span} does not fit.", nameof(tokens));
            end = token.Span.End;
        }

        var next = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.First != next || sentence.End <= next || sentence.End > tokens.Length)
            {
                throw new ArgumentException(
                    $"The sentence of the tokens {sentence.First} to {sentence.End} does not fit.",
                    nameof(sentences)
                );
            }

            next = sentence.End;
        }

        if (next != tokens.Length)
            throw new ArgumentException("Not every token is in a sentence.", nameof(sentences));
    }
}
