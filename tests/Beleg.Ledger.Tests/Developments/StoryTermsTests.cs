using Beleg.Ledger.Developments;

namespace Beleg.Ledger.Tests.Developments;

public sealed class StoryTermsTests
{
    [Theory]
    [InlineData("Hafen:N12 Kran:N11", "Kran:N11", 11)]
    [InlineData("Hafen:N12 Hafen:N12", "Hafen:N12", 12)]
    [InlineData("Hafen:N9", "Hafen:N9", 0)]
    [InlineData("brennen:V12", "brennen:V12", 0)]
    [InlineData("Kaimauerriss:N30", "Kaimauerriss:N30", 16)]
    [InlineData("Hochalm-Damm:N14", "Hochalm:E15", 14)]
    public void What_tells_a_story_is_counted_once(string one, string other, float expected) =>
        Of(one).SharedWith(Of(other)).ShouldBe(expected);

    [Fact]
    public void A_body_and_the_name_after_it_are_one_name()
    {
        var court = Of("Verwaltungsgericht:N11 Hammelstadt:E14");
        court.SharedWith(court).ShouldBe(14);
        Of("Hammelstadt:E14 Verwaltungsgericht:N11").SharedWith(court).ShouldBe(25);
        // Not across the end of a saying.
        new StoryTerms([Said.Saying("", "Verwaltungsgericht:N11"), Said.Saying("", "Hammelstadt:E14")])
            .SharedWith(court)
            .ShouldBe(25);
    }

    [Fact]
    public void A_name_is_found_where_another_report_has_it_as_a_noun()
    {
        var (name, noun) = (Of("Adlergarde:E12"), Of("Adlergarde:N12"));
        name.HasNameIn(noun).ShouldBeTrue();
        noun.HasNameIn(name).ShouldBeFalse();
        OneStory.ShareName(noun, name).ShouldBeTrue();
        OneStory.ShareName(noun, noun).ShouldBeFalse();
    }

    [Fact]
    public void With_a_claim_in_common_less_is_enough()
    {
        var (one, other) = (Of("Hafen:N12 Kran:N11"), Of("Kran:N11 Hafen:N12"));
        OneStory.Are(one, other).ShouldBeFalse();
        var saying = Said.Saying("", "Hafen:N12 Kran:N11") with { Claim = 5 };
        OneStory.Are(new StoryTerms([saying]), new StoryTerms([saying])).ShouldBeTrue();
    }

    private static StoryTerms Of(string terms) => new([Said.Saying("", terms)]);
}
