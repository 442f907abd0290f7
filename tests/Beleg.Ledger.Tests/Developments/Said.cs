using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Developments;

/// <summary>Writes sayings and open points in one line: "Gutachten:N8 vorlegen:V5" are terms with their weights.</summary>
internal static class Said
{
    public static ImmutableArray<Term> Terms(string words) =>
        [
            .. words
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Split(':'))
                .Select(parts => new Term(
                    parts[0],
                    Kind(parts[1][0]),
                    float.Parse(parts[1].AsSpan(1), CultureInfo.InvariantCulture)
                )),
        ];

    public static OutstandingPoint Point(
        string date,
        string text,
        string terms,
        string topic = "",
        long[]? who = null,
        string? due = null
    ) =>
        new(7, 1, text)
        {
            Published = Date(date),
            Terms = Terms(terms),
            Topic = Terms(topic),
            Who = [.. who ?? []],
            Due = due is null ? null : Date(due),
        };

    public static Saying Saying(string text, string terms, long? source = null, long number = 100) =>
        new(number, 2, "s1", text)
        {
            Source = source,
            IsTold = source is null,
            Terms = Terms(terms),
        };

    public static LaterReport Report(string date, params Saying[] sayings) =>
        new(2, Date(date)) { Sayings = [.. sayings] };

    public static LaterReport WithName(this LaterReport report, long source, string name) =>
        report with
        {
            SourceNames = report.SourceNames.Append(new(source, name)).ToFrozenDictionary(),
        };

    public static ReportDate Date(string text)
    {
        ReportDate.TryParse(text, out var date).ShouldBeTrue();
        return date;
    }

    private static TermKind Kind(char letter) =>
        letter switch
        {
            'N' => TermKind.Noun,
            'V' => TermKind.Verb,
            'A' => TermKind.Adjective,
            _ => TermKind.Name,
        };
}
