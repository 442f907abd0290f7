using Beleg.Desk.Frame;

namespace Beleg.Desk.Tests.Frame;

public sealed class SlicingTests
{
    [Theory]
    [InlineData(1, 1, new[] { 0, 1, 2 })]
    [InlineData(3, 3, new[] { 6, 7 })]
    [InlineData(9, 3, new[] { 6, 7 })]
    [InlineData(-1, 1, new[] { 0, 1, 2 })]
    public void A_page_is_a_part_of_the_list(int asked, int page, int[] items)
    {
        var list = Enumerable.Range(0, 8).ToList();
        var slice = Slicing.Take(asked, 3, list.Count, (most, skip) => list.Skip((int)skip).Take(most));
        (slice.Page, slice.Pages).ShouldBe((page, 3));
        slice.Items.ShouldBe(items);
    }

    [Fact]
    public void An_empty_list_has_one_page() => Slicing.Take<int>(1, 3, 0, (_, _) => []).Pages.ShouldBe(1);
}
