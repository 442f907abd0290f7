using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements;
using Beleg.Statements.Network;

namespace Beleg.Tests.Statements.Network;

public sealed class RivalsTests
{
    private static Finding Found(
        StatementType type,
        double confidence,
        ImmutableArray<WordRange> content,
        params ImmutableArray<WordRange> cue
    ) =>
        new(type, Medium.Speech, content)
        {
            Cue = cue,
            Frame = cue,
            Confidence = confidence,
            Because = [],
        };

    [Fact]
    public void A_sentence_that_goes_on_in_the_Konjunktiv_is_one_statement()
    {
        var whole = Found(StatementType.IndirectFreeIndirect, 0.8, [new WordRange(10, 30)]);
        var rest = Found(StatementType.IndirectFreeIndirect, 0.9, [new WordRange(20, 30)]);
        Rivals.Drop([rest, whole]).ShouldBe([whole]);
    }

    [Fact]
    public void What_one_cue_introduces_is_one_statement()
    {
        var cue = new WordRange(12, 13);
        var torn = Found(StatementType.Direct, 0.9, [new WordRange(0, 10), new WordRange(15, 20)], cue);
        var rest = Found(StatementType.Direct, 0.9, [new WordRange(15, 20)], cue);
        Rivals.Drop([torn, rest]).ShouldBe([torn]);
    }

    [Fact]
    public void A_quotation_within_reported_words_stays()
    {
        var cue = new WordRange(2, 3);
        var outer = Found(StatementType.Indirect, 0.9, [new WordRange(5, 20)], cue);
        var inner = Found(StatementType.Direct, 0.6, [new WordRange(10, 14)], cue);
        Rivals.Drop([inner, outer]).ShouldBe([outer, inner]);
    }

    [Fact]
    public void A_saying_within_a_saying_stays()
    {
        var outer = Found(StatementType.Indirect, 0.9, [new WordRange(5, 20)], new WordRange(2, 3));
        var inner = Found(StatementType.Indirect, 0.9, [new WordRange(10, 20)], new WordRange(8, 9));
        Rivals.Drop([outer, inner]).ShouldBe([outer, inner]);
    }

    [Fact]
    public void Of_two_with_the_same_content_the_surer_stays()
    {
        var weak = Found(StatementType.Reported, 0.2, [new WordRange(0, 20)]);
        var sure = Found(StatementType.Indirect, 0.9, [new WordRange(1, 20)], new WordRange(0, 1));
        Rivals.Drop([weak, sure]).ShouldBe([sure]);
    }

    [Fact]
    public void Statements_side_by_side_stay()
    {
        var first = Found(StatementType.IndirectFreeIndirect, 0.9, [new WordRange(0, 10)]);
        var second = Found(StatementType.IndirectFreeIndirect, 0.9, [new WordRange(10, 20)]);
        Rivals.Drop([first, second]).ShouldBe([first, second]);
    }
}
