using System.Collections.Immutable;
using Beleg.German;
using Beleg.Statements;
using Beleg.Statements.Network;

namespace Beleg.Tests.Statements.Network;

public sealed class RuleMarksTests
{
    private static Finding Found(int first, int end, int cue) =>
        new(StatementType.Indirect, Medium.Speech, [new WordRange(first, end)])
        {
            Cue = [new WordRange(cue, cue + 1)],
            Confidence = 1,
            Because = [],
        };

    private static ImmutableArray<WordRange> Words(params int[] words) => WordRanges.Of(words);

    [Fact]
    public void The_finding_that_begins_nearest_is_the_one_beside()
    {
        var (first, second) = (Found(5, 9, 3), Found(11, 20, 10));
        var marks = new RuleMarks(30, [first, second]);
        marks.Near(5).ShouldBe(first);
        marks.Near(7).ShouldBe(first);
        marks.Near(9).ShouldBe(second);
        marks.Near(16).ShouldBeNull();
        marks.Near(0).ShouldBeNull();
    }

    [Fact]
    public void A_word_that_nothing_was_found_at_has_no_marks()
    {
        var marks = new RuleMarks(30, [Found(5, 9, 3)]);
        marks.Of(4).ShouldBeEmpty();
        marks.Of(3).ShouldHaveSingleItem();
        marks.Of(5).ShouldNotBe(marks.Of(6));
    }

    [Fact]
    public void A_cue_that_is_that_of_a_statement_within_is_mixed()
    {
        var (outer, inner) = (Found(5, 20, 3), Found(9, 20, 7));
        var marks = new RuleMarks(30, [outer, inner]);
        marks.AreMixed(outer, Words(3, 7)).ShouldBeTrue();
        marks.AreMixed(inner, Words(3)).ShouldBeTrue();
        marks.AreMixed(outer, Words(3, 4)).ShouldBeFalse();
    }

    [Fact]
    public void The_cue_of_a_statement_beside_it_is_not()
    {
        var (first, second) = (Found(5, 9, 3), Found(12, 20, 10));
        new RuleMarks(30, [first, second]).AreMixed(first, Words(3, 10)).ShouldBeFalse();
    }
}
