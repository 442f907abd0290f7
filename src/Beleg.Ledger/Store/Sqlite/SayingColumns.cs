using System.Collections.Immutable;
using System.Globalization;
using Beleg.Ledger.Claims;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Store.Sqlite;

/// <summary>Spans, terms and quantities as text in a column: they are read with their saying and never alone.</summary>
internal static class SayingColumns
{
    // What no word, unit or amount holds.
    private const char Field = '\t';
    private const char Item = '\n';

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    public static string Of(ImmutableArray<Span> spans) =>
        string.Join(' ', spans.Select(s => string.Create(Invariant, $"{s.Start}-{s.End}")));

    public static ImmutableArray<Span> Spans(string column) =>
        [
            .. column
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(s => s.Split('-'))
                .Select(s => new Span(int.Parse(s[0], Invariant), int.Parse(s[1], Invariant))),
        ];

    public static string Of(ImmutableArray<Term> terms) =>
        string.Join(
            Item,
            terms.Select(t => string.Create(Invariant, $"{(int)t.Kind}{Field}{t.Weight:0.###}{Field}{Plain(t.Word)}"))
        );

    public static ImmutableArray<Term> Terms(string column) =>
        [
            .. Items(column)
                .Select(f => new Term(f[2], (TermKind)int.Parse(f[0], Invariant), float.Parse(f[1], Invariant))),
        ];

    public static string Of(ImmutableArray<Quantity> quantities) =>
        string.Join(
            Item,
            quantities.Select(q =>
                string.Join(
                    Field,
                    Plain(q.Text),
                    q.Unit is { } unit ? Plain(unit) : "",
                    q.Value?.ToString(Invariant),
                    q.Low?.ToString(Invariant),
                    q.High?.ToString(Invariant),
                    q.Approximate ? "~" : ""
                )
            )
        );

    public static ImmutableArray<Quantity> Quantities(string column) =>
        [
            .. Items(column)
                .Select(f => new Quantity(
                    f[0],
                    f[1].Length == 0 ? null : f[1],
                    Number(f[2]),
                    Number(f[3]),
                    Number(f[4]),
                    f[5].Length > 0
                )),
        ];

    private static IEnumerable<string[]> Items(string column) =>
        column.Length == 0 ? [] : column.Split(Item).Select(item => item.Split(Field));

    private static decimal? Number(string field) => field.Length == 0 ? null : decimal.Parse(field, Invariant);

    private static string Plain(string text) => text.Replace(Field, ' ').Replace(Item, ' ').Replace('\r', ' ');
}
