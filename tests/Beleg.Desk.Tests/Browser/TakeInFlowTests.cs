using Beleg.Desk.TakeIn;
using Beleg.Desk.Tests.TakeIn;
using Beleg.Tests;
using Microsoft.Playwright;

namespace Beleg.Desk.Tests.Browser;

/// <summary>A newcomer opens an empty ledger and takes in a story, in a real browser, with and without scripts.</summary>
/// <param name="browser">The browser.</param>
public sealed class TakeInFlowTests(SharedBrowser browser) : IAsyncLifetime
{
    private readonly TakeInDesk desk = new();

    public ValueTask InitializeAsync() => new(desk.Open());

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_are_chosen_taken_in_and_found_among_the_reports(bool scripts)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Samples, "stories", "hafenbrand"), "*.txt");
        await using var context = await Context(scripts);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(desk.Address, "/stories").ToString());
        await page.Locator(".masthead summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Aufnehmen", Exact = true }).ClickAsync();
        await page.GetByLabel("Dateien wählen").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Dateien aufnehmen" }).ClickAsync();
        await page.WaitForURLAsync("**/take-in/b1");
        // With scripts the page follows by itself; without them there is a link for it.
        while (await page.Locator("[data-moving]").CountAsync() > 0)
        {
            if (scripts)
                await page.Locator("#batch:not([data-moving])").WaitForAsync(new() { Timeout = 120_000 });
            else
                await page.GetByRole(AriaRole.Link, new() { Name = "Neu laden" }).ClickAsync();
        }

        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldContain($"{files.Length} neu");
        await page.Locator(".batch a").First.ClickAsync();
        await page.WaitForURLAsync("**/reports/r1");
    }

    [Fact]
    public async Task A_text_is_pasted_by_keyboard_and_a_date_that_is_none_is_told_beside_its_field()
    {
        await using var context = await Context(scripts: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(desk.Address, "/take-in").ToString());
        await page.GetByLabel("Text des Berichts").FillAsync("Der Damm halte, sagte Anna Behrend am Montag.");
        var date = page.GetByLabel("Erschienen am");
        await date.FillAsync("gestern");
        await date.PressAsync("Enter");
        var told = page.Locator("#why-published");
        (await told.InnerTextAsync()).ShouldContain("2025-10-23");
        (await date.GetAttributeAsync("aria-invalid")).ShouldBe("true");
        await date.FillAsync("2025-09");
        await date.PressAsync("Enter");
        await page.WaitForURLAsync("**/take-in/b1");
        (await desk.Done(1)).ShouldBe(new BatchTally("Anna Behrend", desk.Spool.Find(1)!.Time, 1, 1, 0, 0));
    }

    private Task<IBrowserContext> Context(bool scripts) =>
        browser.Browser.NewContextAsync(new() { Locale = "de-DE", JavaScriptEnabled = scripts });
}
