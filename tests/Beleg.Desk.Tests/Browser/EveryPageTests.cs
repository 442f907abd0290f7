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

    internal static readonly string Screens = Path.Combine(Repository.Root, ".build", "screens");

    // WCAG 2.2, levels A and AA.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        },
    };

    public static TheoryData<string> Names => [.. PagesToTry.All.Keys];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var name in PagesToTry.All.Keys)
            {
                cases.Add(name, "light");
                cases.Add(name, "dark");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_can_be_used_by_all_and_fits_the_screen(string name, string theme)
    {
        await using var context = await Open(theme, scripts: true);
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // That a page is missing is said by the browser as well, and meant.
            if (message.Type is "error" or "warning" && !message.Text.Contains("404", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(AddressOf(name));
        foreach (var width in (int[])[Narrow, Wide])
        {
            await page.SetViewportSizeAsync(width, Height);
            await page.ScreenshotAsync(
                new PageScreenshotOptions
                {
                    Path = Path.Combine(Screens, $"{name}-{theme}-{width}.png"),
                    FullPage = true,
                }
            );
            (await WidthOf(page)).ShouldBeLessThanOrEqualTo(width);
            // The other theme has other colours, and those at every width.
            if (theme == "dark" && width == Narrow)
                continue;
            var found = await page.RunAxe(Rules);
            found
                .Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")
                .ShouldBeEmpty($"{width}");
        }

        (await page.EvaluateAsync<string?>("document.documentElement.dataset.harmed ?? null")).ShouldBeNull();
        complaints.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_can_be_read_without_scripts(string name)
    {
        var without = await Read(name, scripts: false);
        without.ShouldNotBeEmpty();
        without.ShouldBe(await Read(name, scripts: true));
    }

    private async Task<string> Read(string name, bool scripts)
    {
        await using var context = await Open("light", scripts);
        var page = await context.NewPageAsync();
        await page.GotoAsync(AddressOf(name));
        (await WidthOf(page)).ShouldBeLessThanOrEqualTo(Narrow);
        return await page.Locator("main").InnerTextAsync();
    }

    private static Task<int> WidthOf(IPage page) => page.EvaluateAsync<int>("document.documentElement.scrollWidth");

    // Light pages are read in German, dark ones in English, so that both are seen.
    private Task<IBrowserContext> Open(string theme, bool scripts) =>
        browser.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = Narrow, Height = Height },
                ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
                Locale = theme == "dark" ? "en-GB" : "de-DE",
                JavaScriptEnabled = scripts,
            }
        );

    private string AddressOf(string name) => PagesToTry.All[name](desk).ToString();
}
