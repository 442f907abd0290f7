using System.Text.Json;
using Microsoft.Playwright;

namespace Beleg.Desk.Tests.Browser;

/// <summary>Every page by keyboard alone: what can be used is reached, and one sees where one is (WCAG 2.1.1, 2.4.7, 2.4.11).</summary>
/// <param name="desk">The desk.</param>
/// <param name="browser">The browser.</param>
public sealed class KeyboardTests(StoryDesk desk, SharedBrowser browser)
{
    // A field for a date takes several.
    private const int More = 12;

    // Notes what has the focus, whether it lies on the screen and whether anything shows it. Of radio buttons of one name the
    // keyboard reaches one, and the others by arrows.
    private const string Watch = """
        (() => {
          const usable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
          const isShown = (e) => e.checkVisibility({ checkVisibilityCSS: true }) && !e.disabled;
          const isPassed = (e) => e.tabIndex < 0 || e.getAttribute("tabindex") === "-1";
          const isOther = (e) => e.type === "radio" && !e.checked &&
            e !== document.querySelector(`input[type=radio][name="${e.name}"]`);
          const missed = new Set([...document.querySelectorAll(usable)].filter((e) => isShown(e) && !isPassed(e) && !isOther(e)));
          const hidden = [];
          const look = () => {
            const target = document.activeElement;
            if (!missed.delete(target)) return;
            const style = getComputedStyle(target);
            const box = target.getBoundingClientRect();
            const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
            const isOnScreen = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
            if (!isOutlined || !isOnScreen) hidden.push(target.outerHTML.slice(0, 160));
          };
          window.keyboard = { all: missed.size, missed, hidden, look };
        })()
        """;

    private const string Told = """
        JSON.stringify({ hidden: keyboard.hidden, missed: [...keyboard.missed].map((e) => e.outerHTML.slice(0, 160)) })
        """;

    // Empty pages have nothing to use but the frame; what 200 statements have, one has.
    public static TheoryData<string> Names =>
        [.. PagesToTry.All.Keys.Where(n => n != "report-long" && !n.StartsWith("empty-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task All_that_can_be_used_is_reached_and_shown(string name)
    {
        await using var context = await browser.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                Locale = "de-DE",
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(PagesToTry.All[name](desk).ToString().Split('#')[0]);
        await page.EvaluateAsync(Watch);
        var all = await page.EvaluateAsync<int>("keyboard.all");
        all.ShouldBePositive();
        for (var pressed = 0; pressed < all + More; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            await page.EvaluateAsync("keyboard.look()");
        }

        using var told = JsonDocument.Parse(await page.EvaluateAsync<string>(Told));
        told.RootElement.GetProperty("hidden").EnumerateArray().Select(e => e.GetString()).ShouldBeEmpty();
        told.RootElement.GetProperty("missed").EnumerateArray().Select(e => e.GetString()).ShouldBeEmpty();
    }
}
