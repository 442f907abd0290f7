using System.IO.Compression;
using System.Net;
using System.Text;
using Beleg.Desk.TakeIn;
using Beleg.Faults;
using Beleg.Ledger;

namespace Beleg.Desk.Tests.TakeIn;

/// <summary>Handing in at a real desk.</summary>
public sealed class TakeInTests : IAsyncLifetime
{
    private readonly TakeInDesk desk = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() =>
        new(desk.Open(limits: new TakeInLimits { LargestFile = 64 * 1024, MostFiles = 30 }));

    public ValueTask DisposeAsync() => desk.DisposeAsync();

    [Fact]
    public async Task Files_are_taken_in_and_linked_in_their_order()
    {
        var files = TakeInDesk.Story("hafenbrand");
        var number = await desk.Upload(files);
        (await desk.Done(number)).ShouldSatisfyAllConditions(
            t => t.Who.ShouldBe("Anna Behrend"),
            t => (t.Added, t.Known, t.Failed).ShouldBe((files.Length, 0, 0))
        );
        using var session = desk.Ledger.Read();
        session.Reports.AllHeads().Select(h => h.File + ".txt").ShouldBe(files.Select(f => f.Name));
        session.Reports.Unlinked(1).ShouldBeEmpty();
        session.Claims.Count(contestedOnly: true).ShouldBeGreaterThan(0);
        session.Custody.All().First().Read()!.Note.ShouldBe($"{files[0].Name}, handed in by Anna Behrend");
        var page = await Page($"/take-in/b{number}");
        page.ShouldContain("/reports/r1\"");
        page.ShouldNotContain("data-moving");
    }

    [Fact]
    public async Task What_is_there_already_changes_nothing()
    {
        var files = TakeInDesk.Story("hafenbrand")[..3];
        await desk.Done(await desk.Upload(files));
        var head = LedgerBook.Verify(desk.Ledger).Head;
        var again = await desk.Done(await desk.Upload([.. files, files[0]]));
        (again.Added, again.Known, again.Failed).ShouldBe((0, 4, 0));
        LedgerBook.Verify(desk.Ledger).Head.ShouldBe(head);
    }

    [Fact]
    public async Task A_file_that_comes_twice_at_once_is_added_once()
    {
        var file = TakeInDesk.Story("hafenbrand")[0];
        var tally = await desk.Done(await desk.Upload(file, file));
        (tally.Added, tally.Known).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_pasted_text_has_what_is_said_of_it()
    {
        using var form = Pasted(
            "Der Damm bei Lauterach halte, sagte Anna Behrend am Montag.",
            (PasteForm.TitleField, "Der Damm hält"),
            (PasteForm.OutletField, "Lauterbote"),
            (PasteForm.PublishedField, "2025-09"),
            (PasteForm.UrlField, "https://lauterbote.example/damm"),
            (PasteForm.CreditsField, "dpa, AFP")
        );
        using var answer = await desk.Post(TakeInRoutes.TextPath, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await desk.Done(TakeInDesk.NumberOf(answer))).Added.ShouldBe(1);
        using var session = desk.Ledger.Read();
        var head = session.Reports.Head(1)!;
        (head.Title, head.Outlet, head.Url, head.Published.ToString()).ShouldBe(
            ("Der Damm hält", "Lauterbote", "https://lauterbote.example/damm", "2025-09")
        );
        head.Credits.ShouldBe(["dpa", "AFP"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_field_that_does_not_fit_is_named_and_nothing_that_was_typed_is_lost()
    {
        using var form = Pasted(
            "Der <Damm> halte.",
            (PasteForm.PublishedField, "gestern"),
            (PasteForm.UrlField, "javascript:alert(1)"),
            (PasteForm.OutletField, "Lauterbote")
        );
        using var answer = await desk.Post(TakeInRoutes.TextPath, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        page.ShouldContain("id=\"why-published\"");
        page.ShouldContain("id=\"why-url\"");
        page.ShouldNotContain("id=\"why-text\"");
        page.ShouldContain("Der &lt;Damm&gt; halte.");
        page.ShouldContain("value=\"gestern\"");
        desk.Spool.Numbers.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_no_report_is_told_and_kept_and_the_rest_goes_on()
    {
        var number = await desk.Upload(
            ("archiv.zip", Zip()),
            ("leer.txt", []),
            ("\u202Etxt.bild\u202C<b>.png", [0x89, .. "PNG\r\n"u8, 1, 2, 3]),
            ("../../gross.txt", new byte[64 * 1024 + 1]),
            ("gut.txt", Encoding.UTF8.GetBytes("Der Damm halte, sagte Anna Behrend am Montag."))
        );
        var tally = await desk.Done(number);
        (tally.Added, tally.Failed).ShouldBe((1, 4));
        desk.Spool.OutcomesOf(number)
            .Where(o => o.Report is null)
            .Select(o => o.Faults[0].Code)
            .ShouldBe([FaultCode.NotText, FaultCode.EmptyReport, FaultCode.NotText, FaultCode.Unreadable]);
        var page = WebUtility.HtmlDecode(await Page($"/take-in/b{number}"));
        page.ShouldContain("<span class=\"unseen\">‹U+202E›</span>txt.bild");
        page.ShouldNotContain("\u202E");
        page.ShouldContain("BLG1002");
        page.ShouldContain("gross.txt");
        page.ShouldNotContain("../");
        page.ShouldContain($"/take-in/b{number}/1\"");
        page.ShouldNotContain($"/take-in/b{number}/4\"");
    }

    [Fact]
    public async Task What_gave_no_report_can_be_had_back_and_is_never_a_page()
    {
        var bytes = "%PDF-1.7 <script>alert(1)</script>"u8.ToArray();
        var number = await desk.Upload(("seite;x=<b>.html", bytes), ("gut.txt", "Der Damm halte."u8.ToArray()));
        await desk.Done(number);
        using var client = desk.Client();
        using var back = await client.GetAsync($"/take-in/b{number}/1", Stop);
        (await back.Content.ReadAsByteArrayAsync(Stop)).ShouldBe(bytes);
        back.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        back.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        foreach (var gone in (string[])[$"/take-in/b{number}/2", $"/take-in/b{number}/3", "/take-in/b99/1"])
        {
            using var answer = await client.GetAsync(gone, Stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, gone);
        }
    }

    [Fact]
    public async Task Too_many_files_are_turned_away_whole()
    {
        using var form = new MultipartFormDataContent();
        for (var i = 0; i < 31; i++)
            form.Add(new ByteArrayContent("a"u8.ToArray()), TakeInRoutes.FilesField, $"{i}.txt");
        using var answer = await desk.Post(TakeInRoutes.FilesPath, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("BLG5005");
        desk.Spool.Numbers.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_any_file_the_page_says_so()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent("a"u8.ToArray()), TakeInRoutes.FolderField, "ordner/bild.png" },
        };
        using var answer = await desk.Post(TakeInRoutes.FilesPath, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("role=\"alert\"");
    }

    [Fact]
    public async Task Without_the_token_of_the_page_nothing_is_taken()
    {
        using var client = desk.Client();
        using var form = Pasted("Der Damm halte.");
        using var answer = await client.PostAsync(TakeInRoutes.TextPath, form, Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        desk.Spool.Numbers.ShouldBeEmpty();
    }

    private async Task<string> Page(string path)
    {
        using var client = desk.Client();
        return await client.GetStringAsync(path, Stop);
    }

    private static MultipartFormDataContent Pasted(string text, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new StringContent(text), PasteForm.TextField } };
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return form;
    }

    // A megabyte of zeros in a kilobyte: archives are not opened, so it stays one.
    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("bericht.txt").Open())
            entry.Write(new byte[1024 * 1024]);
        return bytes.ToArray();
    }
}
