using System.Net;
using System.Text;
using Beleg.Desk.Assets;
using Beleg.Tests;

namespace Beleg.Desk.Tests.Assets;

/// <summary>The style sheet and the script, as they are served.</summary>
/// <param name="desk">The desk.</param>
public sealed class AssetBundleTests(StoryDesk desk)
{
    [Fact]
    public async Task Assets_may_be_kept_for_ever()
    {
        using var client = desk.Client();
        foreach (var asset in AssetBundle.All)
        {
            using var answer = await client.GetAsync(asset.Address, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
            answer.Content.Headers.ContentType!.ToString().ShouldBe(asset.Type);
        }
    }

    [Fact]
    public void Every_style_sheet_and_script_beside_the_pages_is_in_the_bundle()
    {
        var (style, script) = (Content(AssetBundle.Style), Content(AssetBundle.Script));
        foreach (var (file, bundle) in Files("*.css", style).Concat(Files("*.js", script)))
            bundle.ShouldContain(File.ReadAllText(file), Case.Sensitive, file);
    }

    [Fact]
    public void Nothing_is_fetched_from_elsewhere() => Content(AssetBundle.Style).ShouldNotContain("url(");

    private static IEnumerable<(string File, string Bundle)> Files(string pattern, string bundle) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", "Beleg.Desk"), pattern, SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)
            )
            .Select(f => (f, bundle));

    private static string Content(Asset asset) => Encoding.UTF8.GetString(asset.Content.Span);
}
