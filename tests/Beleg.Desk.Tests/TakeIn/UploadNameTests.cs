using Beleg.Desk.TakeIn;

namespace Beleg.Desk.Tests.TakeIn;

public sealed class UploadNameTests
{
    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\reports\\b.txt", "b.txt")]
    [InlineData("folder/below/c.md", "c.md")]
    [InlineData("..", "file")]
    [InlineData("-", "file")]
    [InlineData("a/", "file")]
    [InlineData("  ", "file")]
    [InlineData(null, "file")]
    [InlineData("a\0b", "a\uFFFDb")]
    public void It_is_a_name_and_no_path(string? given, string name) => UploadName.Of(given).ShouldBe(name);

    [Fact]
    public void A_long_one_keeps_its_ending_and_whole_characters()
    {
        var name = UploadName.Of(string.Concat(Enumerable.Repeat("🗞", 300)) + ".txt");
        name.Length.ShouldBeLessThanOrEqualTo(UploadName.Longest);
        name.ShouldEndWith("🗞.txt");
    }
}
