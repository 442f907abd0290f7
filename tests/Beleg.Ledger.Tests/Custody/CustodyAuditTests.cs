using Beleg.Ledger.Custody;

namespace Beleg.Ledger.Tests.Custody;

public sealed class CustodyAuditTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_chain_that_nobody_touched_holds()
    {
        var audit = Follow(Chain(5));
        audit.Breaks.ShouldBeEmpty();
        audit.Entries.ShouldBe(5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_changed_entry_is_named(int changed)
    {
        var chain = Chain(5);
        chain[changed] = chain[changed] with
        {
            Body = chain[changed].Body.Replace("report", "repart", StringComparison.Ordinal),
        };
        Follow(chain).Breaks.ShouldContain(b => b.Entry == changed + 1);
    }

    [Fact]
    public void A_changed_entry_with_a_fitting_hash_breaks_the_one_after_it()
    {
        var chain = Chain(5);
        var body = chain[2].Body.Replace("report", "repart", StringComparison.Ordinal);
        chain[2] = new CustodyEntry(3, body, CustodyEntry.HashOf(body));
        Follow(chain).Breaks.ShouldHaveSingleItem().Entry.ShouldBe(4);
    }

    [Fact]
    public void A_missing_entry_is_named()
    {
        var chain = Chain(5);
        chain.RemoveAt(2);
        Follow(chain).Breaks.Select(b => b.Entry).ShouldContain(4);
    }

    [Fact]
    public void What_was_changed_after_it_was_logged_is_named()
    {
        var audit = Follow(Chain(2));
        audit.Compare("Report r1", new CustodyTold(CustodyEvent.TakenIn, "report 1", "hash 1"), "another hash");
        audit.Breaks.ShouldHaveSingleItem().Entry.ShouldBe(1);
    }

    [Fact]
    public void What_no_entry_tells_of_and_what_is_gone_is_named()
    {
        var audit = Follow(Chain(2));
        audit.Compare("Report r1", new CustodyTold(CustodyEvent.TakenIn, "report 1", "hash 1"), "hash 1");
        audit.Compare("Report r9", new CustodyTold(CustodyEvent.TakenIn, "report 9", "hash 9"), "hash 9");
        audit.Finish();
        audit.Breaks.Select(b => b.Entry).ShouldBe([null, 2]);
    }

    [Fact]
    public void What_was_decided_twice_in_one_moment_is_told_twice()
    {
        var chain = Chain(1);
        var fact = new CustodyFact(CustodyEvent.Undone, "test", "r1/s1", "hash", "note");
        chain.Add(CustodyEntry.After(chain[^1], fact, Noon));
        chain.Add(CustodyEntry.After(chain[^1], fact, Noon));
        var audit = Follow(chain);
        audit.Compare("Report r1", new CustodyTold(CustodyEvent.TakenIn, "report 1", "hash 1"), "hash 1");
        var told = new CustodyTold(CustodyEvent.Undone, "r1/s1", "hash");
        audit.Compare("one", told, "hash");
        audit.Compare("the other", told, "hash");
        audit.Finish();
        audit.Breaks.ShouldBeEmpty();
        audit.Compare("a third", told, "hash");
        audit.Breaks.ShouldHaveSingleItem();
    }

    private static CustodyAudit Follow(IEnumerable<CustodyEntry> chain)
    {
        var audit = new CustodyAudit();
        foreach (var entry in chain)
            audit.Follow(entry);
        return audit;
    }

    private static List<CustodyEntry> Chain(int length)
    {
        var chain = new List<CustodyEntry>();
        for (var i = 1; i <= length; i++)
        {
            var fact = new CustodyFact(CustodyEvent.TakenIn, "test", $"report {i}", $"hash {i}", "note");
            chain.Add(CustodyEntry.After(chain.LastOrDefault(), fact, Noon.AddMinutes(i)));
        }

        return chain;
    }
}
