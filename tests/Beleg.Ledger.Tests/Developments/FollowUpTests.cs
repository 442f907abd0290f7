using Beleg.Ledger.Views;

namespace Beleg.Ledger.Tests.Developments;

/// <summary>Reads the stories of "follow-ups.md" with the real reader and looks what came of their open points.</summary>
public sealed class FollowUpTests
{
    private static Dictionary<string, FollowUp> Examples { get; } =
        FollowUp
            .ReadAll(Path.Combine(Repository.Root, "tests", "Beleg.Ledger.Tests", "Developments", "follow-ups.md"))
            .ToDictionary(e => e.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_became_of_it_is_told(string name)
    {
        var example = Examples[name];
        using var workplace = new Workplace();
        using var store = workplace.Open();
        var book = Workplace.Book(store);
        Workplace.Add(
            book,
            example
                .Reports.Index()
                .Select(r => Workplace.Report($"{r.Item.Day}-{r.Index}.txt", r.Item.Day, r.Item.Text))
        );
        book.Link(TestContext.Current.CancellationToken);
        using var session = store.Read();

        var points = OpenPointReader
            .OfAll(session)
            .Where(p => p.Report.Number == 1 && p.Reviewed.Point.Text.Contains(example.Words, StringComparison.Ordinal))
            .ToList();

        points.ShouldNotBeEmpty("the open point is not found");
        points[0].ClosedBy?.Published?.Day.ShouldBe(example.ClosedOn, Because(points[0]));
        (points[0].ClosedBy is null).ShouldBe(example.ClosedOn is null, Because(points[0]));
    }

    private static string Because(OpenPointView point) =>
        point.Development is { } found ? $"{found.Kind}: {string.Join("; ", found.Because)}" : "nothing tells";
}
