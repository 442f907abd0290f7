using System.Collections.Immutable;
using System.Text;
using Beleg.Exchange.Briefing;
using Beleg.Figures;
using Beleg.Reasons;

namespace Beleg.Exchange.Markdown;

/// <summary>
/// Writes a reading as a briefing in Markdown that can be pasted into a document: who says what, positions side by side,
/// figures, commitments, what is open, credits. Words of the report are escaped, so that they show as they are.
/// </summary>
public static class ReadingMarkdown
{
    /// <summary>The briefing, with a line end after the last line.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="explain">True to add why each part was found.</param>
    public static string Write(Reading reading, bool explain = false)
    {
        var page = new Page(new ReadingIndex(reading), explain);
        page.Head();
        page.Statements();
        page.Positions();
        page.Figures();
        page.Commitments();
        page.OpenPoints();
        page.Warnings();
        return page.ToString();
    }

    private sealed class Page(ReadingIndex index, bool explain)
    {
        private readonly StringBuilder text = new();
        private readonly Reading reading = index.Reading;

        public void Head()
        {
            var report = reading.Report;
            Line($"# {MarkdownText.Of(report.Title ?? report.File ?? "Report")}");
            Line();
            string?[] facts =
            [
                report.Outlet is { } outlet ? MarkdownText.Of(outlet) : null,
                report.Published?.ToString(),
                Wording.Language(reading.Language),
                report.Url is { } url ? Address(url) : null,
            ];
            Line(string.Join(" · ", facts.Where(f => f is not null)));
            if (!reading.Credits.IsEmpty)
            {
                Line();
                Line($"Credits: {string.Join(", ", reading.Credits.Select(MarkdownText.Of))}");
            }
        }

        public void Statements()
        {
            Section("Who says what", reading.Statements.Length);
            foreach (var statement in reading.Statements)
            {
                var indent = new string(' ', 2 * index.DepthOf(statement));
                var speaker = MarkdownText.Of(index.SpeakerOf(statement) ?? Wording.NobodyNamed);
                var worded = index.SpeakerAsWorded(statement) is { } w ? $" (here: {MarkdownText.Of(w)})" : "";
                Line($"{indent}- **{speaker}**{worded} – {Wording.Of(statement.Sense)}:");
                Line($"{indent}  „{MarkdownText.Of(statement.Attribution.Content.Text)}“");
                Line($"{indent}  ({statement.Id}; {Details(statement)})");
                Why(indent + "  ", statement.Because);
            }
        }

        public void Positions()
        {
            var contrasts = Contrasts.Of(reading);
            if (contrasts.IsEmpty)
                return;
            Section("Positions side by side", contrasts.Length);
            foreach (var contrast in contrasts)
            {
                Line("| Source | Position | Words | |");
                Line("| --- | --- | --- | --- |");
                foreach (var statement in contrast.Statements)
                {
                    var speaker = MarkdownText.Of(index.SpeakerOf(statement) ?? Wording.NobodyNamed);
                    var words = MarkdownText.Of(statement.Attribution.Content.Text);
                    Line($"| {speaker} | {Wording.Of(statement.Sense.Position)} | {words} | {statement.Id} |");
                }

                Line();
                if (explain)
                {
                    Line($"Why together: {MarkdownText.Of(string.Join("; ", contrast.Because))}");
                    Line();
                }
            }
        }

        public void Figures()
        {
            if (reading.Figures.IsEmpty)
                return;
            Section("Figures", reading.Figures.Length);
            foreach (var figure in reading.Figures)
            {
                Line($"- {MarkdownText.Of(figure.Passage.Text)}{Tail(Facts(figure))} ({figure.Id})");
                Why("  ", figure.Because);
            }
        }

        public void Commitments()
        {
            if (reading.Commitments.IsEmpty)
                return;
            Section("Commitments", reading.Commitments.Length);
            foreach (var commitment in reading.Commitments)
            {
                Line($"- **{Wording.Of(commitment)}**: {MarkdownText.Of(commitment.Passage.Text)} ({commitment.Id})");
                foreach (var (name, value) in CommitmentFacts.Of(commitment, index))
                    Line($"  - {name}: {MarkdownText.Of(value)}");
                Why("  ", commitment.Because);
            }
        }

        public void OpenPoints()
        {
            if (reading.OpenPoints.IsEmpty)
                return;
            Section("Still open", reading.OpenPoints.Length);
            foreach (var point in reading.OpenPoints)
            {
                var facts = OpenPointFacts.Of(point, index).Select(f => $"{f.Name} {f.Value}");
                Line($"- {MarkdownText.Of(point.Passage.Text)}{Tail(facts)} ({point.Id})");
                Why("  ", point.Because);
            }
        }

        public void Warnings()
        {
            if (reading.Warnings.IsEmpty)
                return;
            Section("Warnings", reading.Warnings.Length);
            foreach (var warning in reading.Warnings)
                Line($"- {warning.Label}: {MarkdownText.Of(warning.Message)}");
        }

        public override string ToString() => text.ToString();

        private static string Tail(IEnumerable<string?> facts)
        {
            var told = string.Join("; ", facts.Where(f => f is not null).Select(f => MarkdownText.Of(f!)));
            return told.Length == 0 ? "" : $": {told}";
        }

        private static string Address(string url) =>
            Uri.TryCreate(url, UriKind.Absolute, out var uri) ? $"<{uri.AbsoluteUri}>" : MarkdownText.Of(url);

        private static string?[] Facts(Figure figure) =>
            [Wording.Of(figure), figure.SameAs is { } other ? $"the same as {other}" : null, figure.Check];

        private string Details(Statement statement)
        {
            var facts = StatementFacts.Of(statement).Select(f => $"{f.Name}: {MarkdownText.Of(f.Value)}");
            var place = index.PlaceOf(statement.Attribution.Content).ToString();
            return string.Join("; ", facts.Append(place));
        }

        private void Why(string indent, ImmutableArray<Reason> because)
        {
            if (!explain)
                return;
            foreach (var line in ReasonLines.Joined(because))
                Line($"{indent}- *why {MarkdownText.Of(line)}*");
        }

        private void Section(string title, int count)
        {
            Line();
            Line($"## {title} ({count})");
            Line();
        }

        private void Line(string line = "") => text.Append(line).Append('\n');
    }
}
