using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Search;
using Beleg.Ledger.Store;
using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Ledger.Reviewing;

/// <summary>Gives a saying other words of its report: "12-40 50-60", in UTF-16.</summary>
/// <remarks>
/// The analysis of a report is not kept, only what its sayings are made of. So the terms of the new words are taken from the
/// saying itself and from those that share characters with the new words: those whose stem stands among the new words. A term
/// whose stem stands in the text of no saying ("sterben" of "gestorben", a name for a pronoun) stays with its own saying. Words that
/// no saying of the report covers are shown and found by a search, but carry nothing when claims are made. Figures go likewise,
/// by their wording.
/// </remarks>
internal sealed class SayingExtent(ILedgerSession session)
{
    /// <summary>The field that is corrected.</summary>
    public const string Field = "extent";

    /// <summary>The saying with other words.</summary>
    /// <exception cref="Faults.FaultException">The value is no extent in the text of its report (BLG4010).</exception>
    public Saying Set(Saying saying, string? value)
    {
        var text = session.Reports.Get(saying.Report)!.Report.Text;
        var passage = Passage.Of(text, Read(value, text));
        var homes = session
            .Sayings.OfReport(saying.Report)
            .Where(s => s.Number != saying.Number && s.Spans.Any(o => passage.Spans.Any(o.Overlaps)))
            .Prepend(saying)
            .Select(s => session.Sayings.AsRead(s.Number) ?? s)
            .ToList();
        return saying with
        {
            Spans = passage.Spans,
            Text = passage.Text,
            Terms = [.. Taken(homes, s => s.Terms, passage.Text, Stands).DistinctBy(t => (t.Word, t.Kind))],
            Quantities =
            [
                .. Taken(
                        homes,
                        s => s.Quantities,
                        passage.Text,
                        (q, words) => words.Contains(q.Text, StringComparison.Ordinal)
                    )
                    .Distinct(),
            ],
        };
    }

    // The first of the homes is the saying itself.
    private static IEnumerable<T> Taken<T>(
        List<Saying> homes,
        Func<Saying, ImmutableArray<T>> parts,
        string words,
        Func<T, string, bool> stands
    ) =>
        homes.SelectMany(
            (home, i) => parts(home).Where(part => stands(part, words) || (i == 0 && !stands(part, home.Text)))
        );

    private static bool Stands(Term term, string words) =>
        SearchWords.In(words).Intersect(SearchWords.In(term.Word), StringComparer.Ordinal).Any();

    private static List<Span> Read(string? value, string text)
    {
        if (SayingAnchor.Read(value) is not { } spans || spans.Any(s => s.End > text.Length || CutsPair(s, text)))
            throw Unfit.Of($"\"{Field}\" is where words of the report stand, as 12-40 or 12-40 50-60; {value} is not.");
        var trimmed = spans.Select(s => Trimmed(s, text)).Where(s => !s.IsEmpty).ToList();
        return trimmed.Count > 0 ? trimmed : throw Unfit.Of($"There are no words at {value}.");
    }

    private static bool CutsPair(Span span, string text) => IsInside(span.Start, text) || IsInside(span.End, text);

    private static bool IsInside(int position, string text) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);

    private static Span Trimmed(Span span, string text)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new Span(start, end);
    }
}
