using Beleg.Desk.Tests.Review;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Reviews;
using Microsoft.Playwright;

namespace Beleg.Desk.Tests.Browser;

/// <summary>A reviewer at work in a real browser: by keys alone, and by forms where there are no scripts.</summary>
/// <param name="ledger">What is reviewed.</param>
/// <param name="browser">The browser.</param>
public sealed class ReviewTests(ReviewLedger ledger, SharedBrowser browser) : IAsyncLifetime
{
    private ReviewDesk desk = null!;

    public async ValueTask InitializeAsync() => desk = await ReviewDesk.Over(ledger);

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task The_queue_is_worked_through_by_keys_alone()
    {
        await using var context = await Open(scripts: true);
        var page = await Visit(context, "/review?kind=unsure");
        var first = await LabelOf(page);
        await Press(page, "a");
        var second = await LabelOf(page);
        second.ShouldNotBe(first);
        Saying(first).Review.ShouldBe(ReviewVerdict.Accept);

        await Press(page, "r");
        var third = await LabelOf(page);
        Saying(second).Review.ShouldBe(ReviewVerdict.Reject);
        await Press(page, "u");
        (await LabelOf(page)).ShouldBe(second);
        Saying(second).Review.ShouldBeNull();

        await Press(page, "j");
        await Press(page, "j");
        (await LabelOf(page)).ShouldNotBe(third);
        await Press(page, "ArrowLeft");
        (await LabelOf(page)).ShouldBe(third);
        await page.Keyboard.PressAsync("?");
        (await page.Locator(".key-list").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_speaker_is_corrected_by_keys_and_keys_do_nothing_while_one_types()
    {
        await using var context = await Open(scripts: true);
        var page = await Visit(context, "/review?kind=contested");
        var label = await LabelOf(page);
        await page.Keyboard.PressAsync("s");
        await page.Locator("input[name=speaker]").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        var chosen = await page.Locator("input[name=speaker]:checked").GetAttributeAsync("value");
        await page.Locator("details[open] input[name=note]").FocusAsync();
        await page.Keyboard.TypeAsync("arja");
        (await LabelOf(page)).ShouldBe(label);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Status).WaitForAsync();
        $"q{Saying(label).Source}".ShouldBe(chosen);
        Note(label).ShouldBe("arja");
    }

    [Fact]
    public async Task An_extent_is_corrected_by_selecting_words()
    {
        await using var context = await Open(scripts: true);
        var label = Longest();
        var page = await Visit(context, "/review?entry=" + label);
        var before = Saying(label).Spans;
        await page.Keyboard.PressAsync("e");
        var words = page.Locator("[data-context] .said [data-from]");
        (await words.CountAsync()).ShouldBeGreaterThan(3);
        await page.EvaluateAsync(
            """
            () => {
              const words = [...document.querySelectorAll("[data-context] .said [data-from]")];
              getSelection().setBaseAndExtent(words[1].firstChild, 0, words[2].lastChild, words[2].lastChild.childNodes.length);
            }
            """
        );
        var from = await words.Nth(1).GetAttributeAsync("data-from");
        var to = await words.Nth(2).GetAttributeAsync("data-to");
        await Assertions.Expect(page.Locator("select[name=from-1]")).ToHaveValueAsync(from!);
        await Assertions.Expect(page.Locator("select[name=to-1]")).ToHaveValueAsync(to!);
        await page.Locator("details.extent[open] button").ClickAsync();
        await page.GetByRole(AriaRole.Status).WaitForAsync();
        SayingAnchor(Saying(label)).ShouldStartWith($"{from}-{to}");
        await Press(page, "u");
        Saying(label).Spans.ShouldBe(before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_sources_are_merged_and_parted_again(bool scripts)
    {
        await using var context = await Open(scripts);
        var page = await Visit(context, "/review?entry=" + WeberOfDamm3());
        var label = WeberOfDamm3();
        if (scripts)
            await Press(page, "m");
        else
            await page.GetByRole(AriaRole.Button, new() { Name = "Dieselbe Quelle wie" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Status).WaitForAsync();
        Name(label).ShouldNotBe("Weber");
        if (scripts)
            await Press(page, "u");
        else
            await page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice-undone")).ToBeVisibleAsync();
        Name(label).ShouldBe("Weber");
    }

    [Fact]
    public async Task Without_scripts_all_of_it_is_done_by_forms()
    {
        await using var context = await Open(scripts: false);
        var label = Longest();
        var page = await Visit(context, "/review?entry=" + label);
        await page.Locator("summary", new() { HasText = "Bedeutung" }).ClickAsync();
        await page.Locator("input[name=position][value=conditional]").CheckAsync();
        await page.Locator("details[open] button").ClickAsync();
        await Assertions.Expect(page.Locator(".notice-decided")).ToBeVisibleAsync();
        Saying(label).Position.ShouldBe(Meaning.Position.Conditional);
        await page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice-undone")).ToBeVisibleAsync();
        (await LabelOf(page)).ShouldBe(label);

        await page.Locator("summary", new() { HasText = "Sprecher" }).ClickAsync();
        await page.Locator("details[open] input[type=search]").FillAsync("Karl Weber");
        await page.Locator("details[open] form[role=search] button").ClickAsync();
        await page.Locator("details[open] .choice", new() { HasText = "Karl Weber" }).First.ClickAsync();
        await page.Locator("details[open] button", new() { HasText = "Speichern" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice-decided")).ToBeVisibleAsync();
        Name($"q{Saying(label).Source}").ShouldBe("Karl Weber");
    }

    private static async Task<IPage> Visit(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    // Until the page that the key leads to is there; the words of the page before may be there earlier than its keys.
    private static async Task Press(IPage page, string key)
    {
        await page.WaitForLoadStateAsync();
        var before = page.Url;
        await page.Keyboard.PressAsync(key);
        await page.WaitForURLAsync(address => address != before);
    }

    private static Task<string> LabelOf(IPage page) => page.Locator("#item .label").InnerTextAsync();

    private Task<IBrowserContext> Open(bool scripts) =>
        browser.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = desk.Address.ToString(),
                Locale = "de-DE",
                JavaScriptEnabled = scripts,
                ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
            }
        );

    private string Longest()
    {
        using var session = desk.Ledger.Read();
        var sayings = session.Sayings.Get(session.Waiting.Contested(null, 50)).Where(s => s.Spans.Length == 1);
        return sayings.MaxBy(s => s.Text.Length)!.Label;
    }

    private string WeberOfDamm3()
    {
        using var session = desk.Ledger.Read();
        return $"q{session.Waiting.Undecided(null, 50).First(t => t.Name == "Weber").Source}";
    }

    private string Name(string label)
    {
        using var session = desk.Ledger.Read();
        EntryLabel.TryParse(label, out var entry).ShouldBeTrue();
        return session.Sources.Get(entry.Number)!.Name;
    }

    private string? Note(string label)
    {
        using var session = desk.Ledger.Read();
        return session.Decisions.On(label)[^1].Decision.Note;
    }

    private Saying Saying(string label)
    {
        using var session = desk.Ledger.Read();
        EntryLabel.TryParse(label, out var entry).ShouldBeTrue();
        return session.Sayings.Find(entry.Number, entry.Saying!)!;
    }

    private static string SayingAnchor(Saying saying) =>
        string.Join(' ', saying.Spans.Select(s => $"{s.Start}-{s.End}"));
}
