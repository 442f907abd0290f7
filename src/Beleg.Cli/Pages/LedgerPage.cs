using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;

namespace Beleg.Cli.Pages;

/// <summary>The ledger of one report, for people: its head, then every section that has something to say.</summary>
internal static class LedgerPage
{
    /// <summary>Prints it.</summary>
    /// <param name="paper">Where to.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="explain">True to add why each part was found.</param>
    public static void Print(Paper paper, Reading reading, bool explain)
    {
        var index = new ReadingIndex(reading);
        HeadSection.Print(paper, reading);
        StatementSection.Print(paper, index, explain);
        PositionSection.Print(paper, index, explain);
        FigureSection.Print(paper, reading, explain);
        CommitmentSection.Print(paper, index, explain);
        OpenPointSection.Print(paper, index, explain);
        if (explain)
            SourceSection.Print(paper, reading);
        WarningSection.Print(paper, reading);
    }
}
