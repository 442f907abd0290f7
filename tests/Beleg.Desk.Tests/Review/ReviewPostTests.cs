using System.Net;
using Beleg.Desk.Review;
using Beleg.Ledger;
using Beleg.Ledger.Reviews;
using Beleg.Meaning;

namespace Beleg.Desk.Tests.Review;

/// <summary>Decisions, sent to a real desk as its forms send them.</summary>
/// <param name="ledger">What is decided on.</param>
public sealed class ReviewPostTests(ReviewLedger ledger) : IAsyncLifetime
{
    private const string Accept = "value=\"accept\"";
    private const string Reject = "value=\"reject\"";
    private ReviewDesk desk = null!;

    public async ValueTask InitializeAsync() => desk = await ReviewDesk.Over(ledger);

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task A_decision_leads_to_what_is_next_and_can_be_undone()
    {
        using var anna = new DeskVisitor(desk.Address);
        var (first, second) = (Waiting(ReviewKind.Contested), Waiting(ReviewKind.Contested, 1));
        var page = await anna.Read("/review?kind=contested");
        page.ShouldContain($"<span class=\"label\">{first}</span>");
        var next = await Follow(anna, await anna.Press(page, Accept));
        next.ShouldContain($"<h2 id=\"item\" class=\"review-title\">Aussage <span class=\"label\">{second}</span>");
        next.ShouldContain("angenommen");
        Last(first).Decision.Who.ShouldBe("Anna Behrend");
        var again = await Follow(anna, await anna.Press(next, "name=\"decisions\""));
        again.ShouldContain($"<h2 id=\"item\" class=\"review-title\">Aussage <span class=\"label\">{first}</span>");
        again.ShouldContain("Zurückgenommen");
        Last(first).Undone!.Who.ShouldBe("Anna Behrend");
        Waiting(ReviewKind.Contested).ShouldBe(first);
    }

    [Fact]
    public async Task What_is_put_off_is_in_the_address_only()
    {
        using var anna = new DeskVisitor(desk.Address);
        var (first, second) = (Waiting(ReviewKind.Contested), Waiting(ReviewKind.Contested, 1));
        (await anna.Read($"/review?kind=contested&later={first}")).ShouldContain($"class=\"label\">{second}</span>");
        (await anna.Read("/review?kind=contested")).ShouldContain($"class=\"label\">{first}</span>");
    }

    [Fact]
    public async Task What_somebody_decided_meanwhile_is_told_and_stays()
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = Waiting(ReviewKind.Unsure);
        var page = await anna.Read($"/review?entry={label}");
        LedgerBook.Review(
            desk.Ledger,
            new Decision(label, ReviewVerdict.Reject, "Karl", DateTimeOffset.UnixEpoch) { Note = "kein Zitat" }
        );
        var told = await Follow(anna, await anna.Press(page, Accept));
        told.ShouldContain("Inzwischen hat jemand anderes entschieden");
        told.ShouldContain("Karl");
        told.ShouldContain("kein Zitat");
        Last(label).Decision.Verdict.ShouldBe(ReviewVerdict.Reject);
        await Follow(anna, await anna.Press(told, Accept));
        Last(label).Decision.Verdict.ShouldBe(ReviewVerdict.Accept);
    }

    [Fact]
    public async Task Several_corrections_are_one_step_forth_and_back()
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = Waiting(ReviewKind.Unsure);
        var before = Saying(label);
        var position = before.Position == Position.DoesNotKnow ? Position.Conditional : Position.DoesNotKnow;
        var act = before.Act == Act.Declines ? Act.Warns : Act.Declines;
        var page = await anna.Read($"/review?entry={label}");
        var values = new Dictionary<string, string>
        {
            ["position"] = Exchange.Term.Of(position),
            ["act"] = Exchange.Term.Of(act),
            ["modality"] = Exchange.Term.Of(before.Modality),
            ["negated"] = before.IsNegated ? "true" : "false",
            ["note"] = "sie äußert sich nicht",
        };
        var next = await Follow(anna, await anna.Press(page, "was-position", values));
        (Saying(label).Position, Saying(label).Act).ShouldBe((position, act));
        Decisions(label).Count.ShouldBe(2);
        await Follow(anna, await anna.Press(next, "name=\"decisions\""));
        (Saying(label).Position, Saying(label).Act).ShouldBe((before.Position, before.Act));
    }

    [Fact]
    public async Task What_was_taken_back_already_leads_to_who_took_it_back()
    {
        using var anna = new DeskVisitor(desk.Address);
        var page = await anna.Read($"/review?entry={Waiting(ReviewKind.Unsure)}");
        var next = await Follow(anna, await anna.Press(page, Accept));
        await Follow(anna, await anna.Press(next, "name=\"decisions\""));
        var told = await Follow(anna, await anna.Press(next, "name=\"decisions\""));
        told.ShouldContain("href=\"/decisions\">Entscheidungen</a>");
        told.ShouldContain("zurückgenommen");
    }

    [Fact]
    public async Task A_form_that_changes_nothing_decides_nothing()
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = Waiting(ReviewKind.Unsure);
        var page = await anna.Read($"/review?entry={label}");
        var values = new Dictionary<string, string> { ["position"] = Exchange.Term.Of(Saying(label).Position) };
        (await Follow(anna, await anna.Press(page, "was-position", values))).ShouldContain("nichts wurde entschieden");
        Decisions(label).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_can_be_who_speaks()
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = Waiting(ReviewKind.Contested);
        Saying(label).Source.ShouldNotBeNull();
        var page = await anna.Read($"/review?entry={label}");
        await Follow(anna, await anna.Press(page, "was-speaker", new() { ["speaker"] = "nobody" }));
        Saying(label).Source.ShouldBeNull();
    }

    [Fact]
    public async Task Where_nobody_else_speaks_in_a_report_somebody_is_found_by_name_or_it_is_nobody()
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = OnlySpeakerSays();
        var page = await anna.Read($"/review?entry={label}&speaker=Anna+Weber");
        page.ShouldContain("name=\"speaker\" value=\"nobody\"");
        page.ShouldContain("<bdi>Anna Weber</bdi> <span class=\"quiet-text\">");
        (await anna.Read($"/review?entry={label}&speaker=Niemand+Niemals")).ShouldContain("Nichts gefunden");
    }

    [Fact]
    public async Task Who_may_only_read_sees_the_queue_and_no_form()
    {
        using var lena = new DeskVisitor(await desk.Open());
        await lena.SignIn("Lena", ReviewLedger.Password);
        var page = await lena.Read("/review?kind=contested");
        page.ShouldContain("class=\"review-title\"");
        page.ShouldNotContain("action=\"/decisions\"");
        using var answer = await lena.Send("/decisions", page, Fields("r1/s1"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var undo = await lena.Send("/decisions/undo", page, new() { ["decisions"] = "1" });
        undo.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_reviews_decides_under_their_own_name()
    {
        using var karl = new DeskVisitor(await desk.Open());
        await karl.SignIn("Karl", ReviewLedger.Password);
        var label = Waiting(ReviewKind.Contested);
        var page = await karl.Read($"/review?entry={label}");
        await Follow(karl, await karl.Press(page, Reject, new() { ["who"] = "Anna Behrend" }));
        Last(label).Decision.Who.ShouldBe("Karl");
    }

    [Theory]
    [InlineData("/decisions")]
    [InlineData("/decisions/undo")]
    public async Task Nothing_is_decided_without_the_token_of_a_page(string path)
    {
        using var client = StoryDesk.ClientOf(desk.Address);
        using var form = new FormUrlEncodedContent(Fields("r1/s1"));
        using var answer = await client.PostAsync(path, form, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("subject", "r999/s1", HttpStatusCode.NotFound)]
    [InlineData("subject", "<script>", HttpStatusCode.NotFound)]
    [InlineData("verdict", "sing", HttpStatusCode.BadRequest)]
    [InlineData("verdict", "merge", HttpStatusCode.UnprocessableEntity)]
    [InlineData("stamp", "", HttpStatusCode.BadRequest)]
    public async Task What_does_not_fit_changes_nothing(string field, string value, HttpStatusCode status)
    {
        using var anna = new DeskVisitor(desk.Address);
        var head = LedgerBook.Verify(desk.Ledger).Head;
        var page = await anna.Read("/review");
        using var answer = await anna.Send("/decisions", page, new(Fields("r11/s1")) { [field] = value });
        answer.StatusCode.ShouldBe(status);
        LedgerBook.Verify(desk.Ledger).Head.ShouldBe(head);
    }

    [Fact]
    public async Task A_note_is_words_and_nothing_else_and_has_a_length()
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = Waiting(ReviewKind.Unsure);
        var page = await anna.Read($"/review?entry={label}");
        using (var tooLong = await anna.Press(page, Accept, new() { ["note"] = new string('x', 1_001) }))
            tooLong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        const string Note = "<script>alert(1)</script>\u202Etxet \"</p>";
        await Follow(anna, await anna.Press(page, Accept, new() { ["note"] = Note }));
        Last(label).Decision.Note.ShouldBe(Note);
        var shown = await anna.Read($"/review?entry={label}");
        shown.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        shown.ShouldNotContain("<script>alert");
        shown.ShouldNotContain("\u202E");
        LedgerBook.Verify(desk.Ledger).Breaks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("//example.org/x")]
    [InlineData("https://example.org/x")]
    [InlineData("/\\example.org")]
    public async Task The_way_on_never_leads_elsewhere(string address)
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = Waiting(ReviewKind.Unsure);
        var page = await anna.Read($"/review?entry={label}");
        using var answer = await anna.Press(page, Accept, new() { ["return"] = address, ["look"] = address });
        answer.Headers.Location!.ToString().ShouldStartWith("/?decided=");
    }

    [Fact]
    public async Task Keys_can_be_turned_off()
    {
        using var anna = new DeskVisitor(desk.Address);
        (await anna.Read("/review")).ShouldContain("data-key=\"a\"");
        using (var off = await anna.Get("/review?kind=unsure&keys=off"))
            off.Headers.Location!.ToString().ShouldBe("/review?kind=unsure");
        var page = await anna.Read("/review");
        page.ShouldNotContain("data-key");
        page.ShouldNotContain("<kbd");
        page.ShouldContain("keys=on");
    }

    [Theory]
    [InlineData("/review?entry=r1/s999")]
    [InlineData("/review?entry=%3Cscript%3E")]
    public async Task An_entry_that_is_not_there_is_not_found(string path)
    {
        using var anna = new DeskVisitor(desk.Address);
        using var answer = await anna.Get(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/review?kind=nothing&story=x&later=...&find=")]
    [InlineData("/review?later=%22%3E%3Cscript%3E&decided=1-99999999999999999999&changed=%3Cscript%3E")]
    public async Task What_cannot_be_understood_is_not_asked(string path)
    {
        using var anna = new DeskVisitor(desk.Address);
        var page = await anna.Read(path);
        page.ShouldContain("class=\"review-title\"");
        page.ShouldNotContain("<script>");
    }

    [Fact]
    public async Task A_statement_is_split_off_on_the_page_of_its_claim_and_comes_back()
    {
        using var anna = new DeskVisitor(desk.Address);
        var label = Waiting(ReviewKind.Contested);
        var claim = Saying(label).Claim!.Value;
        var others = Others(claim, label);
        others.ShouldNotBeEmpty();
        var page = await anna.Read($"/claims/c{claim}");
        var told = await Follow(anna, await anna.Press(page, $"value=\"{label}\"", new() { ["value"] = label }));
        told.ShouldContain("abgetrennt");
        // Of two that are parted either may keep the number.
        others.ShouldAllBe(o => Saying(o).Claim == null || Saying(o).Claim != Saying(label).Claim);
        await Follow(anna, await anna.Press(told, "name=\"decisions\""));
        Saying(label).Claim.ShouldBe(claim);
        others.ShouldAllBe(o => Saying(o).Claim == claim);
    }

    private string[] Others(long claim, string label)
    {
        using var session = desk.Ledger.Read();
        return [.. session.Sayings.OfClaim(claim).Select(s => s.Label).Where(l => l != label)];
    }

    private static Dictionary<string, string> Fields(string subject) =>
        new()
        {
            ["subject"] = subject,
            ["verdict"] = "accept",
            ["entries"] = "",
            ["stamp"] = "0.0",
            ["return"] = "/review",
            ["look"] = "/review",
        };

    private static async Task<string> Follow(DeskVisitor visitor, HttpResponseMessage answer)
    {
        using (answer)
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
            return await visitor.Read(answer.Headers.Location!.ToString());
        }
    }

    private string Waiting(ReviewKind kind, int place = 0)
    {
        using var session = desk.Ledger.Read();
        return ReviewQueue.Keys(session, kind, null, place + 1).ElementAt(place);
    }

    private string OnlySpeakerSays()
    {
        using var session = desk.Ledger.Read();
        return session.Reports.AllHeads().Single(h => h.File == "damm-1").Label + "/s1";
    }

    private IReadOnlyList<KeptDecision> Decisions(string label)
    {
        using var session = desk.Ledger.Read();
        return session.Decisions.On(label);
    }

    private KeptDecision Last(string label) => Decisions(label)[^1];

    private Ledger.Claims.Saying Saying(string label)
    {
        using var session = desk.Ledger.Read();
        EntryLabel.TryParse(label, out var entry).ShouldBeTrue();
        return session.Sayings.Find(entry.Number, entry.Saying!)!;
    }
}
