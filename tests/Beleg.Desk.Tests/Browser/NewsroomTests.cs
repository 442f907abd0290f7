using System.Text.RegularExpressions;
using Beleg.Desk.Tests.TakeIn;
using Beleg.Tests;
using Microsoft.Playwright;

namespace Beleg.Desk.Tests.Browser;

/// <summary>
/// A day's work at the desk in a real browser, over the sample stories: take them in, find what is contested, follow a mark to the
/// words, correct, merge, undo, print. The pictures of the README are made on the way and lie in .build/screens afterwards.
/// </summary>
/// <param name="desk">A desk that is only read.</param>
/// <param name="browser">The browser.</param>
public sealed partial class NewsroomTests(StoryDesk desk, SharedBrowser browser)
{
    private const int Height = 900;

    // Reading all sample stories on a machine that does much else.
    private const float LongestTakeIn = 300_000;

    [Theory]
    [InlineData("de-DE", 1440)]
    [InlineData("en-GB", 390)]
    public async Task Reports_are_taken_in_checked_corrected_and_printed(string locale, int width)
    {
        await using var newsroom = new TakeInDesk();
        await newsroom.Open();
        await using var context = await Open(newsroom.Address, locale, width, scripts: true);
        var page = await context.NewPageAsync();

        await TakeIn(page);
        var claim = await OpenContestedClaim(page);
        await Screen(page, locale, "claim");
        await FollowRejection(page);
        await Screen(page, locale, "report");
        await CorrectSpeaker(page, newsroom, locale);
        await MergeSources(page, newsroom);
        await Print(page, claim);
    }

    [Theory]
    [InlineData("de-DE", 1440)]
    [InlineData("en-GB", 390)]
    public async Task What_is_contested_is_found_and_followed_to_the_words_without_scripts(string locale, int width)
    {
        await using var context = await Open(desk.Address, locale, width, scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("a[href='/stories/n1']").First.ClickAsync();
        await page.Locator("a[href*='/briefing']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".briefed").First).ToBeVisibleAsync();
        await OpenContestedClaim(page);
        await FollowRejection(page);
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(locale[..2]);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    private static async Task TakeIn(IPage page)
    {
        await page.GotoAsync("/take-in");
        var files = Directory.GetFiles(
            Path.Combine(Repository.Samples, "stories"),
            "*.txt",
            SearchOption.AllDirectories
        );
        await page.Locator("input[name=files]").SetInputFilesAsync(files);
        await page.Locator("form:has(input[name=files]) button").ClickAsync();
        await page.WaitForURLAsync("**/take-in/b1");
        await Assertions
            .Expect(page.Locator("#batch:not([data-moving])"))
            .ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = LongestTakeIn });
        (await page.Locator(".batch a[href^='/reports/r']").CountAsync()).ShouldBe(files.Length);
    }

    private static async Task<string> OpenContestedClaim(IPage page)
    {
        await page.GotoAsync("/claims?contested=1");
        await page.Locator(".entry-title a[href^='/claims/c']").First.ClickAsync();
        await page.WaitForURLAsync(ClaimAddress());
        await Assertions.Expect(page.Locator(".matrix-mark.badge-affirms").First).ToBeVisibleAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task FollowRejection(IPage page)
    {
        await page.Locator(".matrix-mark.badge-rejects[href*='#s']").First.ClickAsync();
        await page.WaitForURLAsync(SayingAddress());
        var id = new Uri(page.Url).Fragment[1..];
        await Assertions.Expect(page.Locator($"#{id}")).ToBeInViewportAsync();
        (await page.Locator($"[data-sayings~='{id}']").AllInnerTextsAsync()).ShouldNotBeEmpty();
    }

    // From the report to the page of the statement, and from there to where it can be corrected.
    private static async Task CorrectSpeaker(IPage page, TakeInDesk newsroom, string locale)
    {
        var (report, id) = (new Uri(page.Url).AbsolutePath, new Uri(page.Url).Fragment[1..]);
        await page.Locator($".report-saying a[href='{report}/{id}']").ClickAsync();
        await page.Locator("a[href^='/review?entry=']").ClickAsync();
        await page.Locator("summary[data-key=s]").ClickAsync();
        await page.Locator("details[open] input[name=speaker]:not([value=nobody])").First.CheckAsync();
        var chosen = await page.Locator("input[name=speaker]:checked").GetAttributeAsync("value");
        await Screen(page, locale, "review");
        await page.Locator("details[open] form[method=post]:has(input[name=speaker]) button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        SpeakerOf(newsroom, report, id).ShouldBe(chosen);
        // Its words are there before its keys are.
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".notice-undone")).ToBeVisibleAsync();
        SpeakerOf(newsroom, report, id).ShouldNotBe(chosen);
    }

    private static string? SpeakerOf(TakeInDesk newsroom, string report, string id)
    {
        using var session = newsroom.Ledger.Read();
        var number = long.Parse(report["/reports/r".Length..], System.Globalization.CultureInfo.InvariantCulture);
        return session.Sayings.Find(number, id)!.Source is { } source ? $"q{source}" : null;
    }

    private static async Task MergeSources(IPage page, TakeInDesk newsroom)
    {
        var (kept, other) = TwoSources(newsroom);
        await page.GotoAsync($"/sources/{kept}");
        await page.Locator(".entry-actions > summary").ClickAsync();
        await page.Locator(".entry-actions form:has(input[name=value]) input[name=value]").First.FillAsync(other);
        await page.Locator(".entry-actions form:has(input[name=value]) button").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        await page.GotoAsync($"/sources/{other}");
        new Uri(page.Url).AbsolutePath.ShouldBe($"/sources/{kept}");

        await page.GotoAsync("/decisions");
        await page.Locator("form[action='/decisions/undo'] button").First.ClickAsync();
        await page.WaitForURLAsync("**?undone=*");
        await page.GotoAsync($"/sources/{other}");
        new Uri(page.Url).AbsolutePath.ShouldBe($"/sources/{other}");
    }

    private static (string Kept, string Other) TwoSources(TakeInDesk newsroom)
    {
        using var session = newsroom.Ledger.Read();
        var sources = session.Sources.List(2, 0);
        return ($"q{sources[0].Source.Number}", $"q{sources[1].Source.Number}");
    }

    private static async Task Print(IPage page, string claim)
    {
        await page.GotoAsync(claim);
        await page.Locator("a[href$='/briefing']").ClickAsync();
        await Assertions.Expect(page.Locator(".briefed q").First).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator(".masthead nav")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".briefing-state code")).ToBeVisibleAsync();
        var sheet = await page.PdfAsync(new PagePdfOptions { Format = "A4" });
        sheet.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
    }

    // The pictures of the README are those of the wide screen.
    private static Task Screen(IPage page, string locale, string name) =>
        locale == "de-DE"
            ? page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Path.Combine(EveryPageTests.Screens, $"readme-{name}.png") }
            )
            : Task.CompletedTask;

    private Task<IBrowserContext> Open(Uri address, string locale, int width, bool scripts) =>
        browser.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = address.ToString(),
                Locale = locale,
                JavaScriptEnabled = scripts,
                ViewportSize = new ViewportSize { Width = width, Height = Height },
            }
        );

    [GeneratedRegex("/claims/c[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex ClaimAddress();

    [GeneratedRegex("/reports/r[0-9]+#[st][0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex SayingAddress();
}
