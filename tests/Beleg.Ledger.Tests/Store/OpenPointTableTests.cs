using Beleg.Ledger.Developments;
using Beleg.Ledger.Tests.Developments;

namespace Beleg.Ledger.Tests.Store;

public sealed class OpenPointTableTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Points_that_share_the_most_keys_come_first_and_of_equal_ones_the_last()
    {
        using var store = place.Open();
        Workplace.Add(Workplace.Book(store), Workplace.Report("damm", 1, "Der Damm hält, sagte Karl Weber."));
        using var session = store.Write();
        var points = new[] { "Gutachten:N9 Brücke:N11", "Gutachten:N9 Damm:N11", "Gutachten:N9 Turm:N11" }
            .Select((terms, i) => Said.Point("2025-10-01", "das Gutachten", terms) with { Number = i + 10 })
            .Select((point, i) => session.OpenPoints.Add(point, $"x{i}").Number)
            .ToList();
        var keys = PointKeys.ToLookUp(Said.Saying("", "Gutachten:N9 Brücke:N11"));
        session.OpenPoints.With(keys, 9).Select(p => p.Number).ShouldBe([points[0], points[2], points[1]]);
        session.OpenPoints.With(keys, 2).Select(p => p.Number).ShouldBe([points[0], points[2]]);
        session.OpenPoints.With([], 9).ShouldBeEmpty();
    }
}
