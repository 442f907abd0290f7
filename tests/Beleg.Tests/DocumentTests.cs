using System.Text.RegularExpressions;

namespace Beleg.Tests;

/// <summary>What the documents say of each other and of the files beside them.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents =>
        [
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "docs/accuracy.md",
            "docs/analyze.md",
            "docs/annotations.md",
            "docs/faults.md",
            "docs/json.md",
            "docs/ledger.md",
            "specs/README.md",
            "models/de/README.md",
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_to_a_file_leads_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document))!;
        foreach (var target in Link().Matches(Read(document)).Select(m => m.Groups["path"].Value))
            Path.Exists(Path.Combine(folder, target)).ShouldBeTrue($"{document} links to {target}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_word_list_that_is_named_exists(string document)
    {
        var lists = new[] { "src", "docs" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.tsv", SearchOption.AllDirectories)
            )
            .Select(Path.GetFileName)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in WordList().Matches(Read(document)).Select(m => m.Groups["name"].Value))
            lists.ShouldContain(name, document);
    }

    [Fact]
    public void The_excerpt_in_the_readme_is_from_the_example()
    {
        var readme = Read("README.md").Split('\n');
        var example = Read("docs/example-output.txt").Split('\n');
        var excerpt = readme.SkipWhile(l => l != "```text").Skip(1).TakeWhile(l => l != "```").ToList();
        excerpt.Count.ShouldBeGreaterThan(30);
        var at = 0;
        foreach (var line in excerpt.Where(l => l != "[…]"))
        {
            at = Array.IndexOf(example, line, at);
            at.ShouldBeGreaterThanOrEqualTo(0, $"README has the line: {line}");
            at++;
        }
    }

    private static string Read(string document) =>
        File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\((?<path>[^():#]+)(#[^()]*)?\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"`([\w/.]+/)?(?<name>[\w-]+\.tsv)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WordList();
}
