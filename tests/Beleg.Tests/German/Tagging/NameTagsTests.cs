using Beleg.German.Tagging;

namespace Beleg.Tests.German.Tagging;

public sealed class NameTagsTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        foreach (var tag in Enum.GetValues<NameTag>())
            NameTags.Parse(NameTags.Write(tag)).ShouldBe(tag);
    }

    [Theory]
    [InlineData(NameTag.Outside, NameTag.PersonBegins, true)]
    [InlineData(NameTag.PersonBegins, NameTag.PersonGoesOn, true)]
    [InlineData(NameTag.PersonGoesOn, NameTag.PersonGoesOn, true)]
    [InlineData(NameTag.PersonGoesOn, NameTag.PlaceBegins, true)]
    [InlineData(NameTag.Outside, NameTag.PersonGoesOn, false)]
    [InlineData(NameTag.PersonBegins, NameTag.PlaceGoesOn, false)]
    [InlineData(NameTag.OtherGoesOn, NameTag.PersonGoesOn, false)]
    public void A_name_goes_on_only_after_its_beginning(NameTag before, NameTag tag, bool may) =>
        NameTags.MayFollow(before, tag).ShouldBe(may);
}
