using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;
using Beleg.Text;

namespace Beleg.Tests.German;

public sealed class AnalysisTests
{
    private const string Text = "Es regnet. Wir warten.";

    [Fact]
    public void Dependencies_are_those_that_were_given()
    {
        ImmutableArray<Dependency> tree =
        [
            new(1, Relation.Nsubj),
            new(-1, Relation.Root),
            new(1, Relation.Punct),
            new(4, Relation.Nsubj),
            new(-1, Relation.Root),
            new(4, Relation.Punct),
        ];

        With(tree).Dependencies.ShouldBe(tree);
    }

    [Fact]
    public void A_tree_of_another_text_is_refused() =>
        Should.Throw<ArgumentException>(() => With([new Dependency(-1, Relation.Root)]));

    private static Analysis With(ImmutableArray<Dependency> tree)
    {
        ImmutableArray<Word> words =
        [
            Word(0, 2, Stts.PPER),
            Word(3, 9, Stts.VVFIN),
            Word(9, 10, Stts.Stop),
            Word(11, 14, Stts.PPER),
            Word(15, 21, Stts.VVFIN),
            Word(21, 22, Stts.Stop),
        ];
        ImmutableArray<Sentence> sentences =
        [
            new(0, 3, new Span(0, 10), 0, IsHeading: false),
            new(3, 6, new Span(11, 22), 0, IsHeading: false),
        ];
        return new Analysis(Text, words, sentences, [], tree);
    }

    private static Word Word(int start, int end, Stts tag) =>
        new(
            new Span(start, end),
            tag == Stts.Stop ? TokenKind.Stop : TokenKind.Word,
            tag,
            Text[start..end],
            Features.None,
            UniversalTag.X,
            Morphology.None
        );
}
