using Beleg.Cli.Terminal;
using Beleg.Exchange.Briefing;

namespace Beleg.Cli.Pages;

/// <summary>What is still outstanding.</summary>
internal static class OpenPointSection
{
    public static void Print(Paper paper, ReadingIndex index, bool explain)
    {
        var points = index.Reading.OpenPoints;
        if (points.IsEmpty)
            return;
        Section.Title(paper, "Still open", points.Length);
        foreach (var point in points)
        {
            Section.Entry(paper, 0, point.Id, point.Passage.Text);
            Section.Facts(paper, Section.Body, OpenPointFacts.Of(point, index));
            if (explain)
                Section.Why(paper, Section.Body, point.Because);
        }
    }
}
