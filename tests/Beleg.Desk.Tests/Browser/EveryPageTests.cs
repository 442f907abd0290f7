using Beleg.Tests;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Beleg.Desk.Tests.Browser;

/// <summary>What holds of every page, in a real browser. A screenshot of each lies in .build/screens afterwards.</summary>
/// <param name="desk">The desk.</param>
/// <param name="browser">The browser.</param>
public sealed class EveryPageTests(StoryDesk desk, SharedBrowser browser)
{
    private const int Narrow = 390;
    private const int Wide = 1440;
    private const int Height = 900;

    private static readonly string Screens = Path.Combine(Repository.Root, ".build", "screens");

    // WCAG 2.2, levels A and AA.
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    public static TheoryData<string, string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, int>();
            foreach (var page in Names)
            {
                foreach (var theme in (string[])["light", "dark"])
                {
                    cases.Add(page, theme, Narrow);
                    cases.Add(page, theme, Wide);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string> Names =>
        [
            "claims",
            "claims-contested",
            "claim",
            "claim-hostile",
            "reports",
            "report",
            "report-hostile",
            "report-long",
            "not-found",
            "empty-claims",
            "empty-contested",
            "empty-reports",
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_can_be_used_by_all_and_fits_the_screen(string name, string theme, int width)
    {
        await using var context = await Open(theme, width, scripts: true);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (
                message.Type is "error" or "warning"
                && !message.Text.Contains("404 (Not Found)", StringComparison.Ordinal)
            )
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(AddressOf(name));
        await Screen(page, $"{name}-{theme}-{width}");
        await Fits(page, width);
        var found = await page.RunAxe(
            new AxeRunOptions
            {
                RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. Rules] },
            }
        );
        found
            .Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")
            .ShouldBeEmpty();
        (await page.EvaluateAsync<string?>("document.documentElement.dataset.harmed ?? null")).ShouldBeNull();
        complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_can_be_read_without_scripts(string name)
    {
        await using var plain = await Open("light", Narrow, scripts: false);
        var page = await plain.NewPageAsync();
        await page.GotoAsync(AddressOf(name));
        var without = await page.Locator("main").InnerTextAsync();
        await Fits(page, Narrow);
        await using var context = await Open("light", Narrow, scripts: true);
        page = await context.NewPageAsync();
        await page.GotoAsync(AddressOf(name));
        without.ShouldBe(await page.Locator("main").InnerTextAsync());
        without.ShouldNotBeEmpty();
    }

    private static async Task Fits(IPage page, int width) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);

    private static Task<byte[]> Screen(IPage page, string name) =>
        page.ScreenshotAsync(
            new PageScreenshotOptions { Path = Path.Combine(Screens, name + ".png"), FullPage = true }
        );

    // Light pages are read in German, dark ones in English, so that both are seen.
    private Task<IBrowserContext> Open(string theme, int width, bool scripts) =>
        browser.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = Height },
                ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
                Locale = theme == "dark" ? "en-GB" : "de-DE",
                JavaScriptEnabled = scripts,
            }
        );

    private string AddressOf(string name)
    {
        Uri address = name switch
        {
            "claims" => new Uri(desk.Address, "/claims"),
            "claims-contested" => new Uri(desk.Address, "/claims?contested=1"),
            "claim" => new Uri(desk.Address, desk.ContestedClaim),
            "claim-hostile" => new Uri(desk.Address, desk.HostileClaim),
            "reports" => new Uri(desk.Address, "/reports"),
            "report" => new Uri(desk.Address, "/reports/r1#s2"),
            "report-hostile" => new Uri(desk.Address, desk.HostileReport),
            "report-long" => new Uri(desk.Address, "/reports/r14"),
            "not-found" => new Uri(desk.Address, "/nothing"),
            "empty-claims" => new Uri(desk.EmptyAddress, "/claims"),
            "empty-contested" => new Uri(desk.EmptyAddress, "/claims?contested=1"),
            "empty-reports" => new Uri(desk.EmptyAddress, "/reports"),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
        return address.ToString();
    }
}
