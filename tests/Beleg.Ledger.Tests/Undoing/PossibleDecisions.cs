using System.Globalization;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;

namespace Beleg.Ledger.Tests.Undoing;

/// <summary>Every decision that a ledger allows: on each entry each verdict, with each other entry.</summary>
internal static class PossibleDecisions
{
    private const int Most = 1000;

    public static IReadOnlyList<Decision> Of(ILedgerStore store)
    {
        using var session = store.Read();
        var reports = session.Reports.AllHeads().Select(r => r.Label).ToList();
        var claims = session.Claims.List(contestedOnly: false, Most, 0).Select(c => c.Label).ToList();
        var stories = session.Stories.List(StoryFilter.All, Most, 0).Select(s => s.Label).ToList();
        var courses = session.Commitments.List(CommitmentFilter.All, Most, 0).Select(k => $"k{k}").ToList();
        var sources = session.Sources.List(Most, 0).Select(s => $"q{s.Source.Number}").ToList();
        var sayings = reports.SelectMany(r => session.Sayings.OfReport(Number(r))).ToList();
        return
        [
            .. reports.SelectMany(r =>
                (Decision[])
                    [
                        On(r, ReviewVerdict.Accept),
                        On(r, ReviewVerdict.Reject),
                        .. stories.Select(n => On(r, ReviewVerdict.Correct, n, "story")),
                    ]
            ),
            .. sayings.SelectMany(s =>
                (Decision[])
                    [
                        On(s.Label, ReviewVerdict.Accept),
                        On(s.Label, ReviewVerdict.Reject),
                        On(s.Label, ReviewVerdict.Correct, "rejects", "position"),
                        On(s.Label, ReviewVerdict.Correct, "denies", "act"),
                        On(s.Label, ReviewVerdict.Correct, "possible", "modality"),
                        On(s.Label, ReviewVerdict.Correct, s.IsNegated ? "false" : "true", "negated"),
                        On(s.Label, ReviewVerdict.Correct, sources[0], "speaker"),
                        On(s.Label, ReviewVerdict.Correct, sources[^1], "speaker"),
                        On(s.Label, ReviewVerdict.Correct, $"{s.Spans[0].Start}-{s.Spans[0].Start + 12}", "extent"),
                        On(s.Label, ReviewVerdict.Correct, $"0-{s.Spans[0].End}", "extent"),
                    ]
            ),
            .. claims.SelectMany(c => (Decision[])[On(c, ReviewVerdict.Accept), On(c, ReviewVerdict.Reject)]),
            .. Pairs(claims, ReviewVerdict.Merge),
            .. Pairs(claims, ReviewVerdict.Split),
            .. sayings
                .Where(s => s.Claim is not null && claims.Contains($"c{s.Claim}"))
                .Select(s => On($"c{s.Claim}", ReviewVerdict.Split, s.Label)),
            // Nobody takes an outlet for a person.
            .. sources
                .GroupBy(q => session.Sources.Get(Number(q))!.Kind)
                .SelectMany(kind => Pairs([.. kind.Take(3)], ReviewVerdict.Merge)),
            .. sources.Select(q => On(q, ReviewVerdict.Correct, "Irgendwer", "name")),
            .. sources.SelectMany(q =>
                session
                    .Sources.OfSource(Number(q))
                    .Select(t => t.Report)
                    .Distinct()
                    .Select(r => On(q, ReviewVerdict.Split, $"r{r}"))
            ),
            .. session
                .OpenPoints.All()
                .Select(p => $"o{p.Point.Number}")
                .SelectMany(o =>
                    (Decision[])
                        [
                            On(o, ReviewVerdict.Accept),
                            On(o, ReviewVerdict.Reject),
                            On(o, ReviewVerdict.Correct, "r2", "closedBy"),
                            On(o, ReviewVerdict.Correct, "nobody", "closedBy"),
                        ]
                ),
            .. courses.SelectMany(k => (Decision[])[On(k, ReviewVerdict.Accept), On(k, ReviewVerdict.Reject)]),
            .. Pairs(courses, ReviewVerdict.Merge),
            .. courses
                .Select(k =>
                    (
                        Label: k,
                        Reports: session.Commitments.InCourse(Number(k)).Select(c => c.Report).Distinct().ToList()
                    )
                )
                .Where(k => k.Reports.Count > 1)
                .SelectMany(k => k.Reports.Select(r => On(k.Label, ReviewVerdict.Split, $"r{r}"))),
            .. Pairs(stories, ReviewVerdict.Merge),
        ];
    }

    private static IEnumerable<Decision> Pairs(List<string> labels, ReviewVerdict verdict) =>
        labels.SelectMany(one => labels.Where(other => other != one).Select(other => On(one, verdict, other)));

    private static long Number(string label) => long.Parse(label.AsSpan(1), CultureInfo.InvariantCulture);

    private static Decision On(string subject, ReviewVerdict verdict, string? value = null, string? field = null) =>
        new(subject, verdict, "Test", DateTimeOffset.UnixEpoch) { Field = field, Value = value };
}
