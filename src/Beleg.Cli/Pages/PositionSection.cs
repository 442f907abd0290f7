using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;

namespace Beleg.Cli.Pages;

/// <summary>Who stands how to the same thing, side by side.</summary>
internal static class PositionSection
{
    private const int PositionColumn = 15;
    private const int LongestQuote = 120;

    public static void Print(Paper paper, ReadingIndex index, bool explain)
    {
        var contrasts = Contrasts.Of(index.Reading);
        if (contrasts.IsEmpty)
            return;
        Section.Title(paper, "Positions side by side", contrasts.Length);
        for (var i = 0; i < contrasts.Length; i++)
        {
            if (i > 0)
                paper.Blank();
            foreach (var statement in contrasts[i].Statements)
                Print(paper, index, statement);
            if (explain)
                Section.Facts(paper, Section.Body, [("why", string.Join("; ", contrasts[i].Because))]);
        }
    }

    private static void Print(Paper paper, ReadingIndex index, Statement statement)
    {
        var position = statement.Sense.Position;
        var column = new string(' ', Section.Body + PositionColumn);
        Run[] margin =
        [
            new Run(statement.Id.PadRight(Section.Body - 1) + " ", Ink.Dim),
            new Run(Wording.Of(position).PadRight(PositionColumn), Section.InkOf(position)),
        ];
        paper.Hang(margin, column, new Run(index.SpeakerOf(statement) ?? Wording.NobodyNamed, Ink.Bold));
        // The whole of it stands among the statements.
        Section.Quote(paper, column.Length, Section.Shortened(statement.Attribution.Content.Text, LongestQuote));
    }
}
