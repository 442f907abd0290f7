using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Text;

public sealed class CodePointsTests
{
    [Fact]
    public void Offsets_go_there_and_back() =>
        Prop.ForAll(
                Gen.Choose(0, 4)
                    .Select(i => "a😀ü\uD83D\uDE00"[i])
                    .ListOf()
                    .Select(l => new string([.. l]))
                    .ToArbitrary(),
                text =>
                {
                    var points = new CodePoints(text);
                    for (var at = 0; at <= text.Length; at++)
                    {
                        var isInside = at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
                        if (!isInside)
                            points.ToUtf16(points.FromUtf16(at)).ShouldBe(at, $"{at} of {text}");
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_character_beyond_the_plane_counts_once()
    {
        var points = new CodePoints("a😀b");
        points.FromUtf16(new Span(3, 4)).ShouldBe(new Span(2, 3));
        points.ToUtf16(new Span(2, 3)).ShouldBe(new Span(3, 4));
    }
}
