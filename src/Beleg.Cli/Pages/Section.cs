using System.Collections.Immutable;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;
using Beleg.Meaning;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Cli.Pages;

/// <summary>What the sections of a page have in common: titles, entries under their ids, facts, reasons.</summary>
internal static class Section
{
    /// <summary>The column in which an entry's words begin.</summary>
    public const int Body = 5;

    /// <summary>A section's title with the number of its entries.</summary>
    public static void Title(Paper paper, string title, int? count = null)
    {
        paper.Blank();
        paper.Block(0, new Run(title, Ink.Bold), count is { } n ? new Run($" ({n})", Ink.Dim) : "");
        paper.Blank();
    }

    /// <summary>The first line of an entry: its id, then words.</summary>
    public static void Entry(Paper paper, int indent, string id, params IEnumerable<Run> words)
    {
        var margin = new string(' ', indent + Body);
        var first = new string(' ', indent) + id.PadRight(Body - 1) + " ";
        paper.Block(first, margin, words);
    }

    /// <summary>Words of the report, with a bar beside them that tells them from Beleg's own.</summary>
    public static void Quote(Paper paper, int indent, string words) =>
        paper.Block(new string(' ', indent) + "│ ", (Run)words);

    /// <summary>The first words of a text that is longer than so many characters, with "…" after them.</summary>
    public static string Shortened(string words, int longest)
    {
        if (words.Length <= longest)
            return words;
        var end = words.LastIndexOf(' ', longest);
        return end < longest / 2 ? words[..longest] + "…" : words[..end] + " …";
    }

    /// <summary>Facts, each a line: "where: in Washington".</summary>
    public static void Facts(Paper paper, int indent, IEnumerable<(string Name, string Value)> facts)
    {
        foreach (var (name, value) in facts)
            paper.Block(new string(' ', indent), new string(' ', indent + 2), new Run(name + ": ", Ink.Dim), value);
    }

    /// <summary>From when to when: "2025-10-03 to 2025-10-09".</summary>
    public static string Dates(ReportDate? first, ReportDate? last) =>
        (first, last) switch
        {
            ({ } one, { } other) when one != other => $"{one} to {other}",
            ({ } only, _) => only.ToString(),
            _ => "undated",
        };

    /// <summary>Why: a line for each field that a rule, a word list or a model gave.</summary>
    public static void Why(Paper paper, int indent, ImmutableArray<Reason> because) =>
        Facts(paper, indent, ReasonLines.Of(because).Select(r => ($"why {r.Field}", r.Words)));

    /// <summary>The ink in which a position stands, next to its name, never instead of it.</summary>
    public static Ink InkOf(Position position) =>
        position switch
        {
            Position.Affirms => Ink.Green,
            Position.Rejects => Ink.Red,
            Position.DoesNotKnow => Ink.Yellow,
            _ => Ink.Magenta,
        };
}
