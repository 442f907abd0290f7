using Beleg.Faults;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Ledger.Tests.Reviewing;

/// <summary>Nobody decides blindly over what somebody else decided meanwhile.</summary>
public sealed class SightTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public SightTests()
    {
        store = place.Open();
        Workplace.Add(
            Workplace.Book(store),
            Workplace.Report(
                "a",
                1,
                "Der Damm halte, sagte Bürgermeisterin Anna Behrend. Der Damm breche, sagte Jonas Reger."
            )
        );
    }

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void Who_decides_on_what_was_seen_decides()
    {
        var seen = Look("r1/s1");
        Decide(seen, Accept("r1/s1"));
        Look("r1/s1").Stamp.ShouldNotBe(seen.Stamp);
    }

    [Fact]
    public void What_somebody_decided_meanwhile_is_told_and_stays()
    {
        var seen = Look("r1/s1");
        LedgerBook.Review(store, Accept("r1/s1"));
        var head = LedgerBook.Verify(store).Head;
        Should.Throw<FaultException>(() => Decide(seen, Accept("r1/s1"))).Fault.Code.ShouldBe(FaultCode.EntryChanged);
        LedgerBook.Verify(store).Head.ShouldBe(head);
    }

    [Fact]
    public void What_somebody_took_back_meanwhile_is_told()
    {
        var decided = LedgerBook.Review(store, Accept("r1/s1"));
        var seen = Look("r1/s1");
        LedgerBook.Undo(store, decided.Number, "Karl", default);
        Should.Throw<FaultException>(() => Decide(seen, Accept("r1/s1"))).Fault.Code.ShouldBe(FaultCode.EntryChanged);
    }

    [Fact]
    public void Another_entry_makes_no_difference()
    {
        var seen = Look("r1/s1");
        LedgerBook.Review(store, Accept("r1/s2"));
        Decide(seen, Accept("r1/s1"));
    }

    [Fact]
    public void What_was_merged_into_another_was_decided_on_too()
    {
        var seen = Look("q2");
        LedgerBook.Review(store, new Decision("q1", ReviewVerdict.Merge, "Karl", default) { Value = "q2" });
        Should.Throw<FaultException>(() => Decide(seen, Accept("q2"))).Fault.Code.ShouldBe(FaultCode.EntryChanged);
    }

    [Fact]
    public void Of_several_decisions_all_are_carried_out_or_none()
    {
        Decision[] decisions =
        [
            new("r1/s1", ReviewVerdict.Correct, "Anna", default) { Field = "position", Value = "rejects" },
            new("r1/s1", ReviewVerdict.Correct, "Anna", default) { Field = "act", Value = "sings" },
        ];
        Should.Throw<FaultException>(() => LedgerBook.Review(store, decisions, null));
        Look("r1/s1").Stamp.ShouldBe("0.0");
        decisions[1] = decisions[1] with { Value = "denies" };
        LedgerBook.Review(store, decisions, Look("r1/s1")).Count.ShouldBe(2);
    }

    [Fact]
    public void A_speaker_can_be_nobody()
    {
        Decide(
            Look("r1/s1"),
            new Decision("r1/s1", ReviewVerdict.Correct, "Anna", default) { Field = "speaker", Value = "nobody" }
        );
        using var session = store.Read();
        session.Sayings.Find(1, "s1")!.Source.ShouldBeNull();
    }

    private Seen Look(params string[] entries)
    {
        using var session = store.Read();
        return Sight.Of(session, entries);
    }

    private void Decide(Seen seen, Decision decision) => LedgerBook.Review(store, [decision], seen);

    private static Decision Accept(string label) => new(label, ReviewVerdict.Accept, "Anna", default);
}
