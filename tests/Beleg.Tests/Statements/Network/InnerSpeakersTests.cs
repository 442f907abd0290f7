using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements;
using Beleg.Statements.Network;

namespace Beleg.Tests.Statements.Network;

public sealed class InnerSpeakersTests
{
    private static readonly ImmutableArray<WordRange> Ada = [new WordRange(0, 1)];
    private static readonly ImmutableArray<WordRange> Bert = [new WordRange(2, 3)];

    private static Finding Found(StatementType type, int first, int end, ImmutableArray<WordRange> speaker) =>
        new(type, Medium.Speech, [new WordRange(first, end)])
        {
            Speaker = speaker,
            Confidence = 1,
            Because = [],
        };

    [Fact]
    public void Quoted_words_have_the_speaker_of_the_words_around_them()
    {
        var outer = Found(StatementType.Indirect, 5, 30, Ada);
        var inner = Found(StatementType.Direct, 10, 14, []);
        InnerSpeakers.Complete([outer, inner])[1].Speaker.ShouldBe(Ada);
    }

    [Fact]
    public void Of_several_around_it_the_nearest_counts()
    {
        var outer = Found(StatementType.Indirect, 5, 30, Ada);
        var middle = Found(StatementType.Indirect, 8, 20, Bert);
        var inner = Found(StatementType.Direct, 10, 14, []);
        InnerSpeakers.Complete([outer, middle, inner])[2].Speaker.ShouldBe(Bert);
    }

    [Fact]
    public void Who_is_named_stays_and_what_stands_alone_is_left()
    {
        var outer = Found(StatementType.Indirect, 5, 30, Ada);
        var named = Found(StatementType.Direct, 10, 14, Bert);
        var alone = Found(StatementType.Direct, 40, 44, []);
        InnerSpeakers.Complete([outer, named, alone]).Select(f => f.Speaker.Length).ShouldBe([1, 1, 0]);
    }

    [Fact]
    public void Other_words_within_may_be_somebody_elses()
    {
        var outer = Found(StatementType.Direct, 5, 30, Ada);
        var inner = Found(StatementType.Indirect, 10, 14, []);
        InnerSpeakers.Complete([outer, inner])[1].Speaker.ShouldBeEmpty();
    }
}
