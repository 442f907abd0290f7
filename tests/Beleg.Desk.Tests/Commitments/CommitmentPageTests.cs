using System.Net;
using Beleg.Commitments;
using Beleg.Desk.Commitments;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Tests.Commitments;

/// <summary>The pages of commitments, and what they are made from.</summary>
/// <param name="desk">The desk.</param>
public sealed class CommitmentPageTests(StoryDesk desk)
{
    [Fact]
    public void Lists_show_what_the_courses_tell()
    {
        using var session = desk.Ledger.Read();
        var all = CommitmentListing.Of(session, new CommitmentQuery(), page: 1);
        all.Commitments.Total.ShouldBe(all.All);
        all.Commitments.Items.Length.ShouldBeGreaterThan(0);
        foreach (var status in Enum.GetValues<CommitmentStatus>())
        {
            CommitmentListing
                .Of(session, new CommitmentQuery { Status = status }, page: 1)
                .Commitments.Items.ShouldAllBe(c => c.Course.Status == status);
        }

        foreach (var (kind, _) in all.Kinds)
        {
            CommitmentListing
                .Of(session, new CommitmentQuery { Kind = kind }, page: 1)
                .Commitments.Items.ShouldAllBe(c => c.Course.Spokesman.Kind == kind);
        }
    }

    [Fact]
    public async Task Each_step_leads_to_its_words_and_each_party_to_its_page()
    {
        using var session = desk.Ledger.Read();
        using var client = desk.Client();
        foreach (var view in CommitmentListing.Of(session, new CommitmentQuery(), page: 1).Commitments.Items.Take(3))
        {
            var page = await client.GetStringAsync($"/commitments/{view.Label}", TestContext.Current.CancellationToken);
            foreach (var (step, report) in view.Steps)
                page.ShouldContain(CommitmentSheet.PlaceOf(step, report));
            foreach (var party in view.Course.By)
                page.ShouldContain($"href=\"/sources/q{party.Source}\"");
        }
    }

    [Fact]
    public void The_picture_rises_as_far_as_was_ever_told_and_a_denial_takes_nothing_back()
    {
        var figure = CourseFigure
            .Of(
                View(
                    (1, CommitmentStatus.Announced),
                    (4, CommitmentStatus.Agreed),
                    (6, CommitmentStatus.Announced),
                    (9, CommitmentStatus.Denied),
                    (11, CommitmentStatus.Signed)
                )
            )
            .ShouldNotBeNull();
        figure.Lanes.ShouldBe([
            CommitmentStatus.Signed,
            CommitmentStatus.Agreed,
            CommitmentStatus.Announced,
            CommitmentStatus.Denied,
        ]);
        figure
            .Levels.Select(l => (l.Status, l.From, l.To))
            .ShouldBe([
                (CommitmentStatus.Announced, 0, 0.3),
                (CommitmentStatus.Agreed, 0.3, 1),
                (CommitmentStatus.Signed, 1, 1),
            ]);
        figure.Marks.Select(m => m.At).ShouldBe([0, 0.3, 0.5, 0.8, 1]);
    }

    [Fact]
    public async Task A_commitment_that_is_not_there_is_not_found()
    {
        using var client = desk.Client();
        using var answer = await client.GetAsync("/commitments/k9999", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static CommitmentView View(params (int Day, CommitmentStatus Status)[] steps)
    {
        var course = CommitmentCourse.Of(
            steps.Select(s => new CommitmentSaid(s.Day, s.Day, CommitmentKind.Loan, s.Status, "ein Kredit")
            {
                Published = new ReportDate(2026, 5, s.Day),
            })
        );
        return new CommitmentView(
            1,
            course,
            [
                .. course.Steps.Select(s => new ReportHead(s.Said.Report, "sha256:0")
                {
                    File = $"r{s.Said.Report}",
                    Published = s.Said.Published,
                }),
            ]
        );
    }
}
