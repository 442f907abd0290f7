using Beleg.German.Lexicon;

namespace Beleg.Tests.German.Lexicon;

public sealed class LemmaRuleTests
{
    [Fact]
    public void An_inner_ge_and_an_ending_are_replaced() =>
        new LemmaRule(0, Spelling.AsWritten, 3, 2, 1, "en").Apply("mitgeteilt").ShouldBe("mitteilen");

    [Fact]
    public void The_first_part_of_a_compound_is_kept_and_the_last_written_small() =>
        new LemmaRule(5, Spelling.Title, 0, 0, 1, "").Apply("Wüstenstaates").ShouldBe("Wüstenstaate");

    [Fact]
    public void After_a_hyphen_the_last_part_keeps_its_capital() =>
        new LemmaRule(3, Spelling.AsWritten, 0, 0, 2, "").Apply("US-Staates").ShouldBe("US-Staat");

    [Fact]
    public void A_rule_that_does_not_fit_leaves_the_surface() =>
        new LemmaRule(0, Spelling.AsWritten, 3, 2, 4, "en").Apply("ab").ShouldBe("ab");
}
