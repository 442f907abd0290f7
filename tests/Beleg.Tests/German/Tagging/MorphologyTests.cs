using Beleg.German.Tagging;

namespace Beleg.Tests.German.Tagging;

public sealed class MorphologyTests
{
    [Theory]
    [InlineData("Case=Nom|Gender=Masc|Number=Sing", "Case=Nom|Gender=Masc|Number=Sing")]
    [InlineData("Number=Sing|Case=Nom|Gender=Masc", "Case=Nom|Gender=Masc|Number=Sing")]
    [InlineData("Number[psor]=Plur|Number=Sing", "Number=Sing|Number[psor]=Plur")]
    [InlineData("PronType=Dem,Rel", "PronType=Dem,Rel")]
    [InlineData("_", "_")]
    [InlineData("", "_")]
    public void The_text_is_canonical(string text, string canonical) => Morphology.Parse(text).Text.ShouldBe(canonical);

    [Fact]
    public void A_value_is_asked_for_by_its_attribute()
    {
        var morphology = Morphology.Parse("Case=Dat|Number=Plur");

        morphology.Value("Case").ShouldBe("Dat");
        morphology.Value("Number").ShouldBe("Plur");
        morphology.Value("Gender").ShouldBeNull();
        Morphology.None.Value("Case").ShouldBeNull();
    }

    [Fact]
    public void Bundles_of_the_same_text_are_equal_and_one_object()
    {
        var one = Morphology.Parse("Number=Plur|Case=Dat");
        var other = Morphology.Parse("Case=Dat|Number=Plur");

        one.ShouldBe(other);
        one.ShouldBeSameAs(other);
        one.GetHashCode().ShouldBe(other.GetHashCode());
        one.ShouldNotBe(Morphology.Parse("Case=Dat"));
        Morphology.Parse("_").ShouldBeSameAs(Morphology.None);
    }

    [Theory]
    [InlineData("Case")]
    [InlineData("=Nom")]
    [InlineData("Case=")]
    [InlineData("Case=Nom|")]
    [InlineData("Case=Nom|Case=Dat")]
    public void What_is_no_bundle_is_refused(string text) =>
        Should.Throw<FormatException>(() => Morphology.Parse(text));
}
