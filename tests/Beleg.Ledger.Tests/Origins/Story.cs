using Beleg.Ledger.Origins;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Origins;

/// <summary>
/// Reports of which each has sayings of 100 characters one after the other: saying 0 stands at 0, saying 1 at 100. A saying's
/// number is that of its report times 100, and its place.
/// </summary>
internal sealed class Story
{
    private readonly List<OriginReport> reports = [];
    private readonly List<SharedText> copies = [];
    private readonly List<Citation> citations = [];

    public OriginEvidence Evidence => new([.. reports]) { Copies = [.. copies], Citations = [.. citations] };

    public Story Report(long number, string? outlet, int day, params string[] credits)
    {
        var published = day == 0 ? (ReportDate?)null : new ReportDate(2026, 5, day);
        reports.Add(
            new OriginReport(number, $"{number:D2}")
            {
                Outlet = outlet,
                Published = published,
                Credits = [.. credits],
            }
        );
        return this;
    }

    public Story Copy(long first, long second, int saying = 0) => Copy(first, second, saying, saying);

    public Story Copy(long first, long second, int inFirst, int inSecond)
    {
        copies.Add(new SharedText(first, second, [new AlignedSpans(Place(inFirst), Place(inSecond))]));
        return this;
    }

    public Story Cites(long report, string name, CitedKind kind = CitedKind.Outlet, int saying = 0, int depth = 0)
    {
        citations.Add(
            new Citation(report, name, kind)
            {
                Saying = (report * 100) + saying,
                Spans = [Place(saying)],
                Depth = depth,
            }
        );
        return this;
    }

    public Story CitesForAll(long report, string name)
    {
        citations.Add(new Citation(report, name, CitedKind.Outlet));
        return this;
    }

    public static OriginMember Saying(long report, int saying = 0) =>
        new(report, (report * 100) + saying) { Spans = [Place(saying)] };

    public OriginSummary Of(params OriginMember[] members) => OriginGraph.Of(Evidence, members);

    /// <summary>The origins of the first saying of every report.</summary>
    public OriginSummary Origins() => Of([.. reports.Select(report => Saying(report.Number))]);

    private static Span Place(int saying) => new(saying * 100, (saying + 1) * 100);
}
