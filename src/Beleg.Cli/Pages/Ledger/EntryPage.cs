using Beleg.Cli.Terminal;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>All on one entry of a ledger, for people, with what people decided on it.</summary>
internal sealed class EntryPage(ILedgerSession session, Paper paper)
{
    private const int MostSayings = 50;

    /// <summary>Prints an entry.</summary>
    /// <exception cref="Faults.FaultException">Nothing has the label (BLG4009).</exception>
    public void Print(EntryLabel label)
    {
        switch (label.Kind)
        {
            case EntryKind.Report when session.Reports.Get(label.Number) is { } report:
                Print(report);
                break;
            case EntryKind.Saying when session.Sayings.Find(label.Number, label.Saying!) is { } saying:
                SayingListPage.Print(paper, "Statement", [.. SayingReader.Of(session, [saying])]);
                break;
            case EntryKind.Claim when session.Claims.Get(label.Number) is { Sayings: > 0 } claim:
                Print(ClaimReader.Of(session, claim));
                break;
            case EntryKind.Source when session.Sources.Get(label.Number) is { } source:
                Print(source);
                break;
            case EntryKind.OpenPoint when OpenPointReader.Of(session, label.Number) is { } point:
                OpenPointListPage.Print(paper, [point]);
                break;
            case EntryKind.Commitment when CommitmentReader.Of(session, label.Number) is { } commitment:
                CommitmentListPage.Print(paper, commitment, explain: true);
                break;
            case EntryKind.Story when session.Stories.Get(label.Number) is { } story:
                StoryListPage.Print(paper, session, story);
                break;
            default:
                throw ReviewEntry.Unknown(label.ToString());
        }

        Decisions(label);
    }

    private void Print(KeptReport kept)
    {
        var (head, report) = (kept.Head, kept.Report);
        paper.Block(0, new Run(head.Title ?? head.File, Ink.Bold));
        (string Name, string? Value)[] facts =
        [
            ("id", head.Id),
            ("outlet", head.Outlet),
            ("published", head.Published?.ToString()),
            ("url", head.Url),
            ("credits", head.Credits.IsEmpty ? null : string.Join(", ", head.Credits)),
            ("later version of", head.VersionOf is { } older ? $"r{older}" : null),
            ("withdrawn", head.IsWithdrawn ? "a person took it out of the story" : null),
            ("read by", session.Readings.Latest(kept.Number)?.Reader),
        ];
        Section.Facts(paper, 0, facts.Where(f => f.Value is not null).Select(f => (f.Name, f.Value!)));
        paper.Blank();
        foreach (var line in report.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Section.Quote(paper, 0, line);
        SayingListPage.Print(
            paper,
            "What it says",
            [.. SayingReader.Of(session, session.Sayings.OfReport(kept.Number))]
        );
    }

    private void Print(ClaimView view)
    {
        ClaimListPage.Print(paper, view, int.MaxValue);
        Section.Title(paper, "Origins", view.Origins.Origins.Length);
        var files = view
            .Positions.Select(p => p.Report)
            .DistinctBy(r => r.Number)
            .ToDictionary(r => r.Number, r => r.File);
        foreach (var origin in view.Origins.Origins)
        {
            paper.Block(0, new Run(origin.IsProven ? origin.Name : "unknown", Ink.Bold));
            foreach (var member in origin.Members.DistinctBy(m => m.Member.Report))
                paper.Block(Section.Body, $"{files[member.Member.Report]} {member.Because}");
        }
    }

    private void Print(LedgerSource source)
    {
        var sayings = session.Sayings.OfSource(source.Number, MostSayings);
        SourceListPage.Print(paper, session, [(source, sayings.Count)]);
        Section.Facts(
            paper,
            Section.Body,
            session.Sources.OfSource(source.Number).Select(t => ($"r{t.Report}", $"{t.Name}: {t.Because}"))
        );
        SayingListPage.Print(paper, "What it says", [.. SayingReader.Of(session, sayings)]);
    }

    private void Decisions(EntryLabel label)
    {
        var decisions = session.Decisions.On(label.ToString());
        if (decisions.Count == 0)
            return;
        Section.Title(paper, "Decisions", decisions.Count);
        DecisionListPage.Print(paper, session, decisions);
    }
}
