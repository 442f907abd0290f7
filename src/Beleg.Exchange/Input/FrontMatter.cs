using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.Text;

namespace Beleg.Exchange.Input;

/// <summary>
/// What stands about a report before its text, in YAML between two lines of "---". Known are <c>title</c>, <c>outlet</c>,
/// <c>published</c>, <c>url</c> and <c>credits</c> (a list, or one line with commas); other keys are left alone.
/// </summary>
public sealed record FrontMatter
{
    // Far more than any publication needs; what is longer is a text that happens to begin with a rule.
    private const int LongestBlock = 64 * 1024;

    /// <summary>No front matter: the text begins at once.</summary>
    public static FrontMatter None { get; } = new();

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it was published: an absolute http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published.</summary>
    public ReportDate? Published { get; init; }

    /// <summary>The agencies named.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>Where the text begins that follows the front matter.</summary>
    public int TextStart { get; init; }

    /// <summary>What could not be understood: BLG1005 for the block, BLG1006 for a value.</summary>
    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>
    /// Reads the front matter of a file's text. Where the YAML is broken, each line of the form "key: value" is taken as it
    /// stands; where the closing line is missing, everything is text. Never throws.
    /// </summary>
    public static FrontMatter Read(string text)
    {
        var first = NextLine(text, 0);
        if (!IsRule(text.AsSpan(0, first)))
            return None;

        for (var line = first; line < text.Length && line - first <= LongestBlock; )
        {
            var next = NextLine(text, line);
            if (IsRule(text.AsSpan(line, next - line)))
                return Of(text[first..line]) with { TextStart = next };
            line = next;
        }

        if (!FrontMatterFields.HoldsKnownKey(FirstLine(text, first)))
            return None;
        return new FrontMatter
        {
            Faults =
            [
                new Fault(
                    FaultCode.BrokenFrontMatter,
                    "The front matter has no closing line of ---, so all of it was read as text. Add the line."
                ),
            ],
        };
    }

    private static FrontMatter Of(string block)
    {
        var fields = new FrontMatterFields();
        if (fields.TryReadYaml(block, out var problem))
            return fields.ToFrontMatter();
        var salvaged = new FrontMatterFields();
        salvaged.ReadLines(block);
        var result = salvaged.ToFrontMatter();
        var fault = new Fault(
            FaultCode.BrokenFrontMatter,
            $"The front matter is no valid YAML ({problem}). Its lines were taken one by one as far as they could be; "
                + "quote values that hold a colon."
        );
        return result with { Faults = [fault, .. result.Faults] };
    }

    private static int NextLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }

    private static ReadOnlySpan<char> FirstLine(string text, int from) =>
        text.AsSpan(from, NextLine(text, from) - from);

    private static bool IsRule(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual("---");
}
