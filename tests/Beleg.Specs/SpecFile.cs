using Beleg.Specs.Notation;
using Beleg.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Beleg.Specs;

/// <summary>Reads a Markdown file of examples: a heading of the second level, a "text" block, an "expect" block.</summary>
internal static class SpecFile
{
    private const string Published = "published ";

    public static IReadOnlyList<Example> Parse(string name, string markdown)
    {
        var examples = new List<Example>();
        string? heading = null;
        Report? report = null;
        foreach (var block in Markdown.Parse(markdown))
        {
            if (block is HeadingBlock { Level: 2 } title)
            {
                Complete(name, heading, report);
                (heading, report) = (Plain(title), null);
            }
            else if (block is FencedCodeBlock { Info: "text" } text)
            {
                report = Read(text, name);
            }
            else if (block is FencedCodeBlock { Info: "expect" } expected)
            {
                if (heading is null || report is null)
                    throw new SpecFormatException($"{name}, line {block.Line + 1}: expect without heading and text.");
                examples.Add(new Example(name, heading, report, expected.Lines.ToString()));
                (heading, report) = (null, null);
            }
        }

        Complete(name, heading, report);
        return examples;
    }

    private static void Complete(string name, string? heading, Report? report)
    {
        if (heading is not null || report is not null)
            throw new SpecFormatException($"{name}: \"{heading}\" has no expect block.");
    }

    private static Report Read(FencedCodeBlock block, string name)
    {
        var report = new Report(block.Lines.ToString());
        var arguments = block.Arguments?.Trim();
        if (string.IsNullOrEmpty(arguments))
            return report;
        return
            arguments.StartsWith(Published, StringComparison.Ordinal)
            && ReportDate.TryParse(arguments.AsSpan(Published.Length), out var date)
            ? report with
            {
                Published = date,
            }
            : throw new SpecFormatException(
                $"{name}, line {block.Line + 1}: \"{arguments}\" is not \"published DATE\"."
            );
    }

    private static string Plain(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(l => l.Content.ToString()) ?? []);
}
