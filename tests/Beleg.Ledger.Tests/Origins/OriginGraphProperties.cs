using Beleg.Ledger.Origins;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Origins;

public sealed class OriginGraphProperties
{
    private static readonly string[] Outlets = ["Bote", "Kurier", "Abendpost", "Warte"];
    private static readonly string[] Agencies = ["dpa", "AFP", "KNA"];

    // Anything at all: copies in every direction, citations in circles, dates that are not known.
    private static Gen<OriginEvidence> Evidence { get; } =
        from count in Gen.Choose(1, 9)
        from outlets in Gen.Elements(Outlets).ArrayOf(count)
        from days in Gen.Choose(0, 3).ArrayOf(count)
        from credits in Gen.SubListOf(Agencies).ArrayOf(count)
        from credited in Gen.Choose(0, 2).ArrayOf(count)
        from copies in Gen.Choose(0, count - 1).Two().ListOf()
        from citations in Gen.Zip(Gen.Choose(0, count - 1), Gen.Elements(Outlets)).ListOf()
        select Build(outlets, days, credits, credited, [.. copies.Take(6)], [.. citations.Take(5)]);

    [Fact]
    public void Every_member_has_exactly_one_origin_and_there_are_no_more_origins_than_reports() =>
        Hold(evidence =>
        {
            var members = Members(evidence);
            var summary = OriginGraph.Of(evidence, members);
            var found = summary.Origins.SelectMany(o => o.Members.Select(t => t.Member.Report)).Order();
            return found.SequenceEqual(members.Select(m => m.Report).Order())
                && summary.Origins.Length <= summary.Reports
                && summary.Proven + summary.Unknown == summary.Origins.Length
                && summary.Origins.All(o => o.Members.All(t => t.Steps.Length > 0));
        });

    [Fact]
    public void The_order_of_the_input_does_not_matter() =>
        Hold(evidence =>
        {
            var turned = evidence with
            {
                Reports = [.. evidence.Reports.Reverse()],
                Copies = [.. evidence.Copies.Reverse().Select(Turned)],
                Citations = [.. evidence.Citations.Reverse()],
            };
            return Told(evidence, Members(evidence)).SequenceEqual(Told(turned, Members(evidence).Reverse()))
                && OriginListing.Of(evidence).Select(Words).SequenceEqual(OriginListing.Of(turned).Select(Words));
        });

    [Fact]
    public void An_unrelated_report_changes_no_other_origin() =>
        Hold(evidence =>
        {
            var more = With(evidence, new OriginReport(99, "99") { Outlet = "Fremde Post", Credits = ["Reuters"] });
            var before = Told(evidence, Members(evidence));
            var after = Told(more, Members(more));
            return before.All(after.Contains) && after.Length == before.Length + 1;
        });

    [Fact]
    public void A_copy_adds_no_origin() =>
        Hold(evidence =>
        {
            var copied = evidence.Reports[0];
            var copy = new OriginReport(99, "99") { Outlet = "Fremde Post", Published = new(2027) };
            var more = With(evidence, copy) with
            {
                Copies =
                [
                    .. evidence.Copies,
                    new SharedText(99, copied.Number, [new AlignedSpans(new(0, 100), new(0, 100))]),
                ],
            };
            return OriginGraph.Of(more, Members(more)).Origins.Length
                == OriginGraph.Of(evidence, Members(evidence)).Origins.Length;
        });

    [Fact]
    public void Thousands_of_copies_of_one_another_are_one_origin()
    {
        var story = new Story();
        for (var i = 1; i <= 3000; i++)
            story.Report(i, $"Blatt {i}", 1 + (i % 28), i == 1234 ? ["dpa"] : []);
        for (var i = 2; i <= 3000; i++)
            story.Copy(i, i / 2);
        var summary = story.Origins();
        summary.Reports.ShouldBe(3000);
        summary.Origins.ShouldHaveSingleItem().Name.ShouldBe("dpa");
    }

    private static void Hold(Func<OriginEvidence, bool> property) =>
        Prop.ForAll(Evidence.ToArbitrary(), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(2026, 7));

    private static OriginEvidence Build(
        string[] outlets,
        int[] days,
        IList<string>[] credits,
        int[] credited,
        (int A, int B)[] copies,
        (int Report, string Name)[] citations
    )
    {
        var story = new Story();
        for (var i = 0; i < outlets.Length; i++)
            story.Report(i, outlets[i], days[i], [.. credits[i].Take(credited[i])]);
        foreach (var (a, b) in copies.Where(pair => pair.A != pair.B))
            story.Copy(a, b);
        foreach (var (report, name) in citations)
            story.Cites(report, name);
        return story.Evidence;
    }

    private static OriginEvidence With(OriginEvidence evidence, OriginReport report) =>
        evidence with
        {
            Reports = evidence.Reports.Add(report),
        };

    private static OriginMember[] Members(OriginEvidence evidence) =>
        [.. evidence.Reports.Select(report => Story.Saying(report.Number))];

    private static SharedText Turned(SharedText shared) =>
        new(shared.Second, shared.First, [.. shared.Passages.Select(p => new AlignedSpans(p.Second, p.First))]);

    private static string[] Told(OriginEvidence evidence, IEnumerable<OriginMember> members) =>
        [
            .. OriginGraph
                .Of(evidence, members)
                .Origins.Select(o =>
                    $"{o.Id} {o.Name} {o.Kind}: {string.Join("; ", o.Members.Select(t => $"{t.Member.Report} {t.Because}"))}"
                ),
        ];

    private static string Words(OriginGroup group) => $"{group.Kind} {group.Origin} {string.Join(' ', group.Reports)}";
}
