using Beleg.Faults;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;
using Beleg.Text;
using CommitmentKind = Beleg.Commitments.CommitmentKind;

namespace Beleg.Ledger.Tests.Linking;

public sealed class CommitmentFollowerTests : IDisposable
{
    private static readonly Report[] Story =
    [
        Workplace.Report(
            "a",
            3,
            "Norrland und Südmark verhandeln über ein Fischereiabkommen. Es gehe um die Fangquoten im Tornsund, sagte Außenminister Piet Harm."
        ),
        Workplace.Report(
            "b",
            8,
            "Norrland und Südmark haben sich auf ein Fischereiabkommen geeinigt. Die Fangquoten im Tornsund sollen halbiert werden, sagte Außenminister Piet Harm."
        ),
        Workplace.Report(
            "c",
            14,
            "Norrland und Südmark haben das Fischereiabkommen unterzeichnet. Piet Harm sprach in Tornsund von einem guten Tag für die Fischer."
        ),
    ];

    private readonly Workplace place = new();
    private readonly SqliteLedger store;

    public CommitmentFollowerTests() => store = place.Open();

    public void Dispose()
    {
        store.Dispose();
        place.Dispose();
    }

    [Fact]
    public void The_order_of_adding_makes_no_difference()
    {
        using var other = SqliteLedger.OpenOrCreate(Path.Combine(place.Folder, "backwards.db"));
        Add(store, Story);
        Add(other, [.. Story.Reverse()]);
        Lines(other).ShouldBe(Lines(store));
        Lines(store).ShouldBe(["k1 Signed: a Opens, b Advances, c Advances"]);
    }

    [Fact]
    public void A_report_that_comes_later_joins_the_course_that_is_there()
    {
        Add(store, Story[..1]);
        Add(store, Story[1..2]);
        Add(store, Story[2..]);
        Lines(store).ShouldBe(["k1 Signed: a Opens, b Advances, c Advances"]);
    }

    [Fact]
    public void Why_a_step_was_put_to_it_is_kept()
    {
        Add(store, Story);
        using var session = store.Read();
        var steps = CommitmentReader.Of(session, 1)!.Course.Steps;
        steps[0].Said.Because.ShouldBeEmpty();
        steps[1].Said.Because.ShouldContain("the same parties");
        steps[1].Said.By.Select(p => p.Name).ShouldBe(["Norrland", "Südmark"]);
    }

    [Fact]
    public void A_report_that_is_withdrawn_counts_for_nothing_and_comes_back()
    {
        Add(store, Story);
        Decide("r3", ReviewVerdict.Reject);
        Lines(store).ShouldBe(["k1 Agreed: a Opens, b Advances"]);
        Decide("r3", ReviewVerdict.Accept);
        Lines(store).ShouldBe(["k1 Signed: a Opens, b Advances, c Advances"]);
    }

    [Fact]
    public void A_commitment_of_which_all_reports_are_withdrawn_is_not_there()
    {
        Add(store, Story[..1]);
        Decide("r1", ReviewVerdict.Reject);
        Lines(store).ShouldBeEmpty();
        using var session = store.Read();
        session.Commitments.Count(CommitmentFilter.All).ShouldBe(0);
        CommitmentReader.Of(session, 1).ShouldBeNull();
    }

    [Fact]
    public void Another_reading_keeps_the_label_where_the_words_stay()
    {
        Add(store, Story[..1]);
        Add(store, [Elsewhere]);
        var before = Lines(store);
        before.Count.ShouldBe(2);
        Reread(reading => reading);
        Lines(store).ShouldBe(before);
        LedgerBook.Verify(store).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void What_another_reading_finds_no_more_leaves_its_course()
    {
        Add(store, Story);
        var first = true;
        Reread(reading =>
        {
            var without = first ? reading with { Commitments = [] } : reading;
            first = false;
            return without;
        });
        Lines(store).ShouldBe(["k1 Signed: b Opens, c Advances"]);
    }

    [Fact]
    public void Parties_that_are_merged_are_one()
    {
        Add(store, Story[..1]);
        var (kept, merged) = (SourceOf("Norrland"), SourceOf("Südmark"));
        Decide($"q{kept}", ReviewVerdict.Merge, $"q{merged}");
        using var session = store.Read();
        CommitmentReader.Of(session, 1)!.Course.By.ShouldBe([new CommitmentParty(kept, "Norrland")]);
        session.Commitments.With([kept], 5).ShouldHaveSingleItem().Kind.ShouldBe(CommitmentKind.Agreement);
        session.Commitments.With([merged], 5).ShouldBeEmpty();
    }

    [Fact]
    public void A_party_that_is_split_off_is_another_in_the_report_alone()
    {
        const string Text = "Dänemark und Schweden haben ein Fischereiabkommen für den Tornsund unterzeichnet.";
        Add(store, [Workplace.Report("a", 3, Text), Workplace.Report("b", 4, Text)]);
        var denmark = SourceOf("Dänemark");
        Decide($"q{denmark}", ReviewVerdict.Split, "r2");
        using var session = store.Read();
        var steps = CommitmentReader.Of(session, 1)!.Course.Steps;
        steps.Select(s => s.Said.By[0].Source == denmark).ShouldBe([true, false]);
    }

    [Fact]
    public void What_a_person_decides_on_a_commitment_holds_for_later_reports()
    {
        Add(store, Story[..2]);
        Decide("k1", ReviewVerdict.Split, "r2");
        Lines(store).ShouldBe(["k1 Pending: a Opens", "k2 Agreed: b Opens"]);
        Decide("k2", ReviewVerdict.Merge, "k1");
        Lines(store).ShouldBe(["k2 Agreed: a Opens, b Advances"]);
        Decide("k1", ReviewVerdict.Reject);
        Add(store, Story[2..]);
        Lines(store).ShouldBeEmpty();
        Decide("k2", ReviewVerdict.Accept);
        Lines(store).ShouldBe(["k2 Signed: a Opens, b Advances, c Advances"]);
    }

    [Theory]
    [InlineData("k9", ReviewVerdict.Accept, null, FaultCode.NoSuchEntry)]
    [InlineData("k1", ReviewVerdict.Merge, "k1", FaultCode.UnfitDecision)]
    [InlineData("k1", ReviewVerdict.Merge, "c1", FaultCode.UnfitDecision)]
    [InlineData("k1", ReviewVerdict.Split, "r9", FaultCode.UnfitDecision)]
    [InlineData("k1", ReviewVerdict.Correct, "x", FaultCode.UnfitDecision)]
    [InlineData("k1", ReviewVerdict.Reject, "k2", FaultCode.UnfitDecision)]
    public void A_decision_that_does_not_fit_is_told(
        string subject,
        ReviewVerdict verdict,
        string? value,
        FaultCode code
    )
    {
        Add(store, Story);
        Should.Throw<FaultException>(() => Decide(subject, verdict, value)).Fault.Code.ShouldBe(code);
    }

    private static Report Elsewhere =>
        Workplace.Report(
            "x",
            4,
            "Ostvelden und Karpesien haben ein Zollabkommen unterzeichnet. Das sagte Ministerin Lene Orth in Grabenau."
        );

    private static void Add(SqliteLedger store, Report[] reports)
    {
        var book = Workplace.Book(store);
        Workplace.Add(book, reports);
        book.Link();
    }

    private void Reread(Func<Reading, Reading> change)
    {
        var book = Workplace.Book(store, "beleg next, models next");
        foreach (var report in book.Outdated())
            book.Reread(report, r => change(Workplace.Reader.Read(r)));
    }

    private long SourceOf(string name)
    {
        using var session = store.Read();
        return session.Sources.OfReport(1).First(t => t.Name == name).Source;
    }

    private void Decide(string subject, ReviewVerdict verdict, string? value = null) =>
        LedgerBook.Review(store, new Decision(subject, verdict, "Test", DateTimeOffset.UnixEpoch) { Value = value });

    private static List<string> Lines(SqliteLedger store)
    {
        using var session = store.Read();
        return
        [
            .. CommitmentReader
                .List(session, CommitmentFilter.All, int.MaxValue)
                .Select(v =>
                    $"{v.Label} {v.Course.Status}: "
                    + string.Join(", ", v.Steps.Select(s => $"{s.Report.File} {s.Step.Move}"))
                ),
        ];
    }
}
