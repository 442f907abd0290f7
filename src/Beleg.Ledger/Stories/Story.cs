using Beleg.Text;

namespace Beleg.Ledger.Stories;

/// <summary>
/// Reports on one course of events, as the list of stories shows it. A report joins the story of the report most like it that is
/// on the same events and not long before or after it, or opens one.
/// </summary>
/// <param name="Number">Its number in the ledger: people call it "n1".</param>
/// <param name="Title">The headline of its first report.</param>
public sealed record Story(long Number, string Title)
{
    /// <summary>The earliest date of its reports.</summary>
    public ReportDate? First { get; init; }

    /// <summary>The latest.</summary>
    public ReportDate? Last { get; init; }

    /// <summary>How many reports it has, withdrawn ones left out.</summary>
    public int Reports { get; init; }

    /// <summary>How many claims they make, that is propositions which more than one statement shares.</summary>
    public int Claims { get; init; }

    /// <summary>How many of those are contested.</summary>
    public int Contested { get; init; }

    /// <summary>How many of their open points nothing has closed.</summary>
    public int Open { get; init; }

    /// <summary>How many of those are due by a date.</summary>
    public int Due { get; init; }

    /// <summary>What people call it: "n1".</summary>
    public string Label => $"n{Number}";
}
