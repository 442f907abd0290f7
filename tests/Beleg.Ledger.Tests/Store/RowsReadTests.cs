using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Ledger.Tests.Store;

/// <summary>What a session keeps of what it has read.</summary>
public sealed class RowsReadTests
{
    private readonly List<long> read = [];

    [Fact]
    public void One_that_only_reads_reads_nothing_twice()
    {
        var rows = new RowsRead<string?>(keeps: true);
        rows.Of(3, One).ShouldBe("r3");
        rows.Of(3, One).ShouldBe("r3");
        rows.Of([2, 3, 9, 4], Several).ShouldBe(["r2", "r3", "r4"]);
        rows.Of(4, One).ShouldBe("r4");
        read.ShouldBe([3, 2, 9, 4]);
    }

    [Fact]
    public void One_that_writes_reads_anew()
    {
        var rows = new RowsRead<string?>(keeps: false);
        rows.Of(3, One);
        rows.Of([3, 4], Several).ShouldBe(["r3", "r4"]);
        rows.Of(4, One).ShouldBe("r4");
        read.ShouldBe([3, 3, 4, 4]);
    }

    [Fact]
    public void More_than_fits_is_given_whole()
    {
        var rows = new RowsRead<string?>(keeps: true);
        var all = Enumerable.Range(10, 25_000).Select(n => (long)n).ToList();
        rows.Of(all, Several).Count.ShouldBe(all.Count);
        rows.Of(all, Several).ShouldBe(all.Select(n => $"r{n}"));
    }

    private string? One(long number)
    {
        read.Add(number);
        return $"r{number}";
    }

    // There is nothing of 9.
    private Dictionary<long, string?> Several(IReadOnlyList<long> numbers)
    {
        read.AddRange(numbers);
        return numbers.Where(n => n != 9).ToDictionary(n => n, n => (string?)$"r{n}");
    }
}
