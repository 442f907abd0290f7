using System.Collections.Immutable;
using Beleg.German;
using Beleg.Text;

namespace Beleg.Sources.Credits;

/// <summary>
/// Finds the agencies and outlets that a report credits: in what its publication gives, behind the dateline ("Berlin
/// (dpa) –"), in its last lines ("Mit Informationen von AFP und dpa", "dpa/afp/mho") and in a bracket at its end.
/// </summary>
internal static class CreditFinder
{
    // How many lines at the end may give credit, and how long such a line is.
    private const int LastLines = 3;
    private const int LongestLine = 160;

    /// <summary>The credits of a report.</summary>
    public static ReportCredits Find(Analysis analysis, Report report)
    {
        var names = new List<string>();
        var spans = new List<Span>();
        foreach (var given in report.Credits)
            Add(names, [CreditLine.Canonical(given) ?? given]);
        var text = analysis.Text;
        foreach (var sentence in analysis.Sentences.Where(s => s.IsDateline))
            Take(InDateline(text, sentence.Span));
        foreach (var line in Last(text))
            Take(line);
        return new ReportCredits([.. names], [.. spans.Distinct().Order()]);

        void Take(Span? span)
        {
            if (span is not { } where || CreditLine.Read(where.Of(text)) is not { Length: > 0 } found)
                return;
            Add(names, found.Select(known => known.Name));
            spans.Add(where);
        }
    }

    private static void Add(List<string> names, IEnumerable<string> found)
    {
        foreach (var name in found)
        {
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase))
                names.Add(name);
        }
    }

    private static Span? InDateline(string text, Span dateline)
    {
        var open = text.IndexOf('(', dateline.Start, dateline.Length);
        var close = open < 0 ? -1 : text.IndexOf(')', open, dateline.End - open);
        return close < 0 ? null : new Span(open, close + 1);
    }

    private static IEnumerable<Span> Last(string text)
    {
        var lines = new List<Span>();
        for (var end = text.Length; end > 0 && lines.Count < LastLines; )
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            var line = Trim(text, new Span(start, end));
            if (!line.IsEmpty)
                lines.Add(line);
            end = start - 1;
        }

        lines.Reverse();
        foreach (var line in lines)
        {
            if (line.Length <= LongestLine && CreditLine.Read(line.Of(text)).Length > 0)
                yield return line;
            else if (line == lines[^1] && Bracket(text, line) is { } bracket)
                yield return bracket;
        }
    }

    private static Span? Bracket(string text, Span line)
    {
        var end = line.End;
        if (end > line.Start && text[end - 1] == '.')
            end--;
        if (end <= line.Start || text[end - 1] != ')')
            return null;
        var open = text.LastIndexOf('(', end - 1, Math.Min(end - line.Start, LongestLine));
        if (open < 0 || IsShortForm(text, open, line.Start))
            return null;
        return new Span(open, end);
    }

    // "Zum plötzlichen Kindstod (SID).": right after a noun brackets hold its short form, or whom somebody belongs to.
    private static bool IsShortForm(string text, int open, int lineStart)
    {
        var end = open;
        while (end > lineStart && char.IsWhiteSpace(text[end - 1]))
            end--;
        var start = end;
        while (start > lineStart && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
            start--;
        return start < end && char.IsUpper(text[start]);
    }

    private static Span Trim(string text, Span line)
    {
        var (start, end) = (line.Start, line.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new Span(start, end);
    }
}
