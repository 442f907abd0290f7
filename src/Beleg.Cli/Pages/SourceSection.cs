using Beleg.Cli.Terminal;
using Beleg.Exchange;

namespace Beleg.Cli.Pages;

/// <summary>Who the sources are: what the report calls them, and how often. Part of what "--explain" adds.</summary>
internal static class SourceSection
{
    public static void Print(Paper paper, Reading reading)
    {
        if (reading.Sources.IsEmpty)
            return;
        Section.Title(paper, "Sources", reading.Sources.Length);
        foreach (var source in reading.Sources)
        {
            string[] facts =
            [
                Term.Of(source.Kind),
                .. source.Roles,
                .. source.Affiliations,
                source.Mentions.Length == 1 ? "1 mention" : $"{source.Mentions.Length} mentions",
            ];
            Section.Entry(paper, 0, source.Id, new Run(source.Name, Ink.Bold), $" ({string.Join(", ", facts)})");
            var mentions = source.Mentions.Select(m => m.Of(reading.Report.Text).ToString());
            var why = mentions.Zip(source.Because, (words, because) => (words, because)).Distinct();
            Section.Facts(paper, Section.Body, why.Select(w => ($"why {w.words}", w.because)));
        }
    }
}
