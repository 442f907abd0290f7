using Beleg.Exchange.Briefing;
using Beleg.Meaning;

namespace Beleg.Exchange.Tests.Briefing;

public sealed class ContrastsTests
{
    [Fact]
    public void A_denial_without_words_of_its_own_points_back_within_its_paragraph()
    {
        var reading = SampleReading.Full with { Statements = [.. SampleReading.Full.Statements.Take(3)] };
        var contrast = Contrasts.Of(reading).ShouldHaveSingleItem();
        contrast.Statements.Select(s => s.Id).ShouldBe(["s1", "s3"]);
        contrast.Because.ShouldHaveSingleItem().ShouldContain("points back to paragraph 2");
    }

    [Fact]
    public void Not_knowing_stands_beside_what_shares_its_names_and_nouns()
    {
        var contrast = Contrasts.Of(SampleReading.Full).ShouldHaveSingleItem();
        contrast.Statements.Select(s => s.Id).ShouldBe(["s1", "s3", "s4"]);
        contrast.Because[1].ShouldBe("s4 shares Tal, Lahr");
    }

    [Fact]
    public void Statements_of_one_source_are_no_contrast()
    {
        var full = SampleReading.Full;
        var same = full.Statements.Select(s => s with { Sources = ["q1"] });
        Contrasts.Of(full with { Statements = [.. same] }).ShouldBeEmpty();
    }

    [Fact]
    public void Where_all_affirm_nothing_stands_side_by_side()
    {
        var full = SampleReading.Full;
        var affirming = full.Statements.Select(s =>
            s with
            {
                Sense = new Sense(Act.Asserts, Position.Affirms, Modality.Certain),
            }
        );
        Contrasts.Of(full with { Statements = [.. affirming] }).ShouldBeEmpty();
    }
}
