using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;

namespace Beleg.Exchange.Tests;

/// <summary>Analyses without a model: every word a noun that hangs on the one before it, every third one a name.</summary>
internal static class Analysed
{
    public static AnalysedText Text(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return new AnalysedText(Analyse(text, tokens, SentenceSplitter.Split(text, tokens)));
    }

    public static AnalysedText Pretokenized(string input)
    {
        var given = PretokenizedText.Read(input);
        return new AnalysedText(Analyse(given.Text, given.Tokens, given.Sentences), given);
    }

    private static Analysis Analyse(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var tree = new Dependency[tokens.Length];
        for (var i = 0; i < tree.Length; i++)
            tree[i] = new Dependency(i - 1, Relation.Nmod);
        foreach (var sentence in sentences)
            tree[sentence.First] = new Dependency(-1, Relation.Root);
        return new Analysis(
            text,
            [.. tokens.Select(t => Word(text, t))],
            sentences,
            [.. Enumerable.Range(0, tokens.Length).Where(i => i % 3 == 0).Select(i => new Name(i, i + 1, Kind(i)))],
            [.. tree]
        );
    }

    private static NameKind Kind(int word) => (NameKind)(word % 4);

    private static Word Word(string text, Token token) =>
        new(
            token.Span,
            token.Kind,
            Stts.NN,
            token.Span.Of(text).ToString(),
            Features.Nom | Features.Acc | Features.Sing,
            UniversalTag.NOUN,
            Morphology.Parse("Case=Nom|Number=Sing")
        );
}
