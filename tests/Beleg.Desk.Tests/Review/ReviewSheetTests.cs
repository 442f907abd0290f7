using Beleg.Desk.Review;
using Beleg.Ledger.Store;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Desk.Tests.Review;

/// <summary>The queue of a real ledger, and what is shown of each thing that waits.</summary>
public sealed class ReviewSheetTests : IDisposable
{
    private const int Many = 200;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("beleg-review-sheet-");
    private readonly SqliteLedger ledger;

    public ReviewSheetTests(ReviewLedger review) => ledger = review.CopyTo(folder);

    public static TheoryData<ReviewKind> Kinds => [.. Enum.GetValues<ReviewKind>()];

    public void Dispose()
    {
        ledger.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Everything_that_waits_can_be_shown(ReviewKind kind)
    {
        using var session = ledger.Read();
        var keys = ReviewQueue.Keys(session, kind, null, Many).ToList();
        keys.ShouldBeUnique();
        if (kind != ReviewKind.Commitments)
            keys.ShouldNotBeEmpty();
        foreach (var key in keys)
        {
            var item = ReviewItems.Of(session, new ReviewQuery(), key).ShouldNotBeNull(key);
            item.Key.ShouldBe(key);
            item.Ground.Look.ShouldBe(new ReviewQuery().At(key));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_put_off_comes_when_all_else_is_gone_and_not_before(ReviewKind kind)
    {
        using var session = ledger.Read();
        var keys = ReviewQueue.Keys(session, kind, null, Many).ToList();
        var query = new ReviewQuery { Kind = kind };
        while (ReviewQueue.Next(session, query) is { } next)
        {
            next.Kind.ShouldBe(kind);
            query.Later.ShouldNotContain(next.Key);
            query = query with { Later = [.. query.Later, next.Key] };
        }

        // Claims are compared with more of each other the more is put off.
        query.Later.ShouldBe(keys, ignoreOrder: kind == ReviewKind.Claims);
    }

    [Fact]
    public void Of_all_kinds_contested_statements_come_first()
    {
        using var session = ledger.Read();
        ReviewQueue.Next(session, new ReviewQuery())!.Value.Kind.ShouldBe(ReviewKind.Contested);
        var contested = ReviewQueue.Keys(session, ReviewKind.Contested, null, Many).ToList();
        ReviewQueue
            .Next(session, new ReviewQuery { Later = [.. contested] })!
            .Value.Kind.ShouldBe(ReviewKind.OpenPoints);
    }

    [Fact]
    public void A_story_without_anything_has_nothing_to_review()
    {
        using var session = ledger.Read();
        ReviewQueue.Next(session, new ReviewQuery { Story = 999 }).ShouldBeNull();
        ReviewQueue.Count(session, 999).ShouldAllBe(t => t.Count == 0 && !t.HasMore);
    }

    [Fact]
    public void A_statement_is_shown_with_its_words_its_claim_and_those_who_may_speak()
    {
        using var session = ledger.Read();
        var key = ReviewQueue.Keys(session, ReviewKind.Contested, null, 1).Single();
        var item = ReviewItems.Of(session, new ReviewQuery(), key).ShouldBeOfType<StatementItem>();
        var said = item.Context.Words.Where(w => item.Saying.Spans.Any(s => s.Contains(w.Span.Start)));
        string.Concat(said.Select(w => w.Text))
            .ShouldBe(Plain(string.Concat(item.Saying.Spans.Select(s => TextOf(session, item)[s.Start..s.End]))));
        item.Context.Words.ShouldContain(w => w.Part == ContextPart.Content);
        item.Claim!.IsContested.ShouldBeTrue();
        item.Stances.Length.ShouldBeGreaterThan(1);
        item.Others.ShouldAllBe(o => o.Report != item.Saying.Report || o.Id != item.Saying.Id);
        item.Speakers.ShouldNotBeEmpty();
        item.Speakers.ShouldAllBe(s => s.Label != $"q{item.Saying.Source}");
        var sources = session.Sources.OfReport(item.Saying.Report).Select(t => $"q{t.Source}").ToHashSet();
        item.Speakers.ShouldAllBe(s => sources.Contains(s.Label));
    }

    [Fact]
    public void A_speaker_is_found_by_name_and_by_label()
    {
        using var session = ledger.Read();
        var key = ReviewQueue.Keys(session, ReviewKind.Contested, null, 1).Single();
        var item = (StatementItem)ReviewItems.Of(session, new ReviewQuery { Speaker = "Weber" }, key)!;
        item.FoundSources.Select(s => s.Name).ShouldContain("Karl Weber");
        item = (StatementItem)ReviewItems.Of(session, new ReviewQuery { Speaker = "Karl Weber" }, key)!;
        item.FoundSources.Select(s => s.Name).ShouldContain("Karl Weber");
        var label = item.FoundSources[0].Label;
        item = (StatementItem)ReviewItems.Of(session, new ReviewQuery { Speaker = label.ToUpperInvariant() }, key)!;
        item.FoundSources.ShouldHaveSingleItem().Label.ShouldBe(label);
        item = (StatementItem)ReviewItems.Of(session, new ReviewQuery { Speaker = "\"; DROP TABLE source" }, key)!;
        item.FoundSources.ShouldBeEmpty();
    }

    [Fact]
    public void Two_claims_stand_beside_each_other_with_what_only_one_has()
    {
        using var session = ledger.Read();
        var key = ReviewQueue.Keys(session, ReviewKind.Claims, null, 1).Single();
        var item = ReviewItems.Of(session, new ReviewQuery(), key).ShouldBeOfType<ClaimPairItem>();
        item.One.Claim.Reports.ShouldBeGreaterThanOrEqualTo(item.Other.Claim.Reports);
        item.Because.ShouldNotBeEmpty();
        item.Ground.Seen.Entries.ShouldBe([item.One.Claim.Label, item.Other.Claim.Label]);
        string.Concat(item.One.Words.Select(w => w.Before + w.Text)).ShouldBe(item.One.Claim.Text);
    }

    [Fact]
    public void A_source_stands_beside_those_it_may_be()
    {
        using var session = ledger.Read();
        var item = ReviewQueue
            .Keys(session, ReviewKind.Sources, null, Many)
            .Select(key => (SourceItem)ReviewItems.Of(session, new ReviewQuery(), key)!)
            .First(i => i.Tie!.Name == "Weber");
        item.Candidates.Select(c => c.Source.Name).ShouldBe(["Karl Weber", "Anna Weber"], ignoreOrder: true);
        item.Report!.Outlet.ShouldBe("damm-3");
    }

    [Fact]
    public void What_ends_an_open_point_is_shown_with_the_words_that_tell_so()
    {
        using var session = ledger.Read();
        var key = ReviewQueue.Keys(session, ReviewKind.OpenPoints, null, 1).Single();
        var item = ReviewItems.Of(session, new ReviewQuery(), key).ShouldBeOfType<PointItem>();
        item.Ending.ShouldNotBeNull();
        item.Development!.Because.ShouldNotBeEmpty();
        item.Context.Words.ShouldContain(w => w.Part == ContextPart.Content);
    }

    [Theory]
    [InlineData("r1/s999")]
    [InlineData("q0")]
    [InlineData("o999")]
    [InlineData("k999")]
    [InlineData("c1-c1")]
    [InlineData("c1-q1")]
    [InlineData("n1")]
    [InlineData("x")]
    [InlineData("-")]
    public void What_is_not_there_is_nothing(string key)
    {
        using var session = ledger.Read();
        ReviewItems.Of(session, new ReviewQuery(), key).ShouldBeNull();
    }

    private static string TextOf(ILedgerSession session, StatementItem item) =>
        session.Reports.Get(item.Saying.Report)!.Report.Text;

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
