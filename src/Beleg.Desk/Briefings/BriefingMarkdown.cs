using System.Globalization;
using System.Text;
using Beleg.Desk.Frame;
using Beleg.Desk.Language;
using Beleg.Exchange.Markdown;

namespace Beleg.Desk.Briefings;

/// <summary>Writes a briefing as Markdown (CommonMark). Words of reports are escaped, so that they show as they are.</summary>
public static class BriefingMarkdown
{
    /// <summary>The briefing, with a line end after the last line.</summary>
    /// <param name="briefing">What is told.</param>
    /// <param name="words">The language it is told in.</param>
    /// <param name="home">Where links lead: the desk's address without a slash at its end.</param>
    public static string Write(Briefing briefing, Wording words, string home)
    {
        ArgumentNullException.ThrowIfNull(briefing);
        ArgumentNullException.ThrowIfNull(words);
        var page = new Page(words, home);
        page.Head(briefing);
        foreach (var claim in briefing.Claims)
            page.Claim(claim, isTitled: !briefing.IsOfClaim);
        page.More(briefing);
        page.OpenPoints(briefing);
        page.Reports(briefing);
        page.State(briefing.State);
        return page.ToString();
    }

    /// <summary>When a state was, in UTC, to the minute.</summary>
    public static string TimeOf(CustodyHead state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Time?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "\u2013";
    }

    private sealed class Page(Wording words, string home)
    {
        private readonly StringBuilder text = new();

        public void Head(Briefing briefing)
        {
            Line($"# {Escaped(briefing.Title)}");
            Line();
            Line(
                $"{words.Dates(briefing.First, briefing.Last)} · {words.Count("reports.count", briefing.Reports.Length)} · "
                    + Link(briefing.Label, briefing.Address)
            );
        }

        public void Claim(BriefedClaim claim, bool isTitled)
        {
            Line();
            if (isTitled)
            {
                Line($"## {Escaped(claim.Claim.Text)}");
                Line();
            }

            Line(string.Join(" · ", Counts(claim)));
            foreach (var stance in claim.Stances)
            {
                Line();
                Line($"**{words.Name(stance.Position)}**");
                Line();
                foreach (var said in stance.Statements)
                {
                    var source = said.Source is { } name ? Escaped(name) : words["source.unnamed"];
                    var place = Link(said.Outlet, Addresses.Saying(said.Report, said.Id));
                    Line($"- {source}: „{Escaped(said.Text)}“ ({place}, {words.ShortDate(said.Published)})");
                }

                if (stance.More > 0)
                    Line($"- {words.Count("briefing.more-statements", stance.More)}");
            }

            if (claim.Figures.Length > 0)
            {
                Line();
                var figures = claim.Figures.Select(f => $"{Escaped(f.Quantity.Text)} ({words.ShortDate(f.Published)})");
                Line($"{words["claim.figures"]}: {string.Join("; ", figures)}");
            }
        }

        public void More(Briefing briefing)
        {
            if (briefing.MoreClaims == 0)
                return;
            Line();
            Line(Link(words.Count("briefing.more-claims", briefing.MoreClaims), briefing.Address));
        }

        public void OpenPoints(Briefing briefing)
        {
            if (briefing.OpenPoints.IsEmpty)
                return;
            Section("story.open");
            foreach (var point in briefing.OpenPoints)
            {
                var due = point.Due is null ? "" : words["story.due", words.Date(point.Due)] + ", ";
                var place = Link(point.Outlet, Addresses.Report(point.Report));
                Line($"- {Escaped(point.Text)} ({due}{place}, {words.ShortDate(point.Published)})");
            }
        }

        public void Reports(Briefing briefing)
        {
            Section("briefing.rests-on");
            foreach (var report in briefing.Reports)
            {
                string?[] facts =
                [
                    report.Outlet is { } outlet ? Escaped(outlet) : null,
                    words.ShortDate(report.Published),
                    report.Credits.Length > 0 ? $"{words["report.credits"]} {Escaped(report.Credits)}" : null,
                ];
                var place = Link(report.Title, Addresses.Report(report.Number));
                Line($"- {place} ({string.Join(", ", facts.Where(f => f is not null))})");
            }
        }

        public void State(CustodyHead? state)
        {
            if (state is null)
                return;
            Line();
            Line($"{words["briefing.state", words.Number(state.Entry), TimeOf(state)]} `{state.Hash}`");
        }

        public override string ToString() => text.ToString();

        private IEnumerable<string> Counts(BriefedClaim claim)
        {
            yield return words.Count("reports.count", claim.Claim.Reports);
            if (claim.Origins.Proven > 0)
            {
                var names = claim.Origins.Origins.Where(o => o.IsProven).Select(o => Escaped(o.Name));
                yield return $"{words["claim.origins"]} {words.Number(claim.Origins.Proven)} ({string.Join(", ", names)})";
            }

            if (claim.Origins.Unknown > 0)
                yield return $"{words["claim.unknown-origins"]} {words.Number(claim.Origins.Unknown)}";
            if (claim.Claim.IsContested)
                yield return $"**{words["claim.contested"]}**";
        }

        private void Section(string key)
        {
            Line();
            Line($"## {words[key]}");
            Line();
        }

        private string Link(string shown, string address) => $"[{Escaped(shown)}]({home}{address})";

        private static string Escaped(string shown) => MarkdownText.Of(shown);

        private void Line(string line = "") => text.Append(line).Append('\n');
    }
}
