using Beleg.Desk.Claims;
using Beleg.Ledger.Origins;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Tests.Claims;

/// <summary>The picture of where claims come from.</summary>
/// <param name="desk">The desk.</param>
public sealed class OriginPictureTests(StoryDesk desk)
{
    [Fact]
    public void Every_report_stands_in_the_lane_of_its_origin()
    {
        using var session = desk.Ledger.Read();
        var copied = 0;
        foreach (var claim in session.Claims.List(contestedOnly: false, 50, 0))
        {
            var view = ClaimReader.Of(session, claim);
            var picture = OriginPicture.Of(view);
            picture.Columns.ShouldBe(claim.Reports, claim.Label);
            picture.Lanes.Count(l => l.Name is not null).ShouldBe(view.Origins.Proven, claim.Label);
            picture.Lanes.Count(l => l.Name is null).ShouldBe(Math.Min(1, view.Origins.Unknown), claim.Label);
            var dots = picture.Lanes.SelectMany(l => l.Dots).ToList();
            dots.Select(d => d.Report)
                .ToHashSet()
                .SetEquals(view.Positions.Select(p => p.Report.Number))
                .ShouldBeTrue();
            foreach (var dot in dots)
            {
                dot.Steps.ShouldNotBeEmpty();
                dot.From.ShouldAllBe(column => column >= 0 && column < picture.Columns && column != dot.Column);
                copied += dot.Steps.Count(s => s.Kind == OriginStepKind.Copy);
            }

            foreach (var (earlier, later) in dots.OrderBy(d => d.Column).Zip(dots.OrderBy(d => d.Column).Skip(1)))
                (earlier.Published?.ToString() ?? "~")
                    .CompareTo(later.Published?.ToString() ?? "~")
                    .ShouldBeLessThanOrEqualTo(0);
        }

        copied.ShouldBePositive();
    }
}
