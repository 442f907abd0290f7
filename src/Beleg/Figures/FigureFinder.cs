using System.Collections.Immutable;
using System.Globalization;
using Beleg.German;
using Beleg.German.Phrases;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>Finds the quantities of a report: numbers in digits and words with their units, bounds and approximators.</summary>
internal sealed class FigureFinder
{
    private readonly Wording wording;
    private readonly QuantityReader quantities;
    private readonly NoQuantity noQuantity;

    private FigureFinder(Analysis analysis)
    {
        wording = new Wording(analysis);
        quantities = new QuantityReader(wording);
        noQuantity = new NoQuantity(wording);
    }

    /// <summary>The figures of a text, with restated amounts tied and checked.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="published">When the report was published, for the exchange rate; null where unknown.</param>
    public static FigureFindings Find(Analysis analysis, ReportDate? published)
    {
        var finder = new FigureFinder(analysis);
        var drafts = new List<FigureDraft>();
        foreach (var sentence in analysis.Sentences)
        {
            for (var at = sentence.First; at < sentence.End; )
                at = finder.Step(at, sentence.First, sentence.End, drafts);
        }

        return Restatements.Tie(finder.wording, drafts, published);
    }

    // Reads at a word and returns where to go on.
    private int Step(int at, int start, int end, List<FigureDraft> drafts)
    {
        if (noQuantity.IdiomAt(at, end) is > 0 and var idiom)
            return at + idiom;
        var from = drafts.Count > 0 ? Math.Max(start, drafts[^1].End) : start;
        if (quantities.Read(at, from, end) is not var (numeral, unit))
            return at + 1;
        var begin = unit.First ?? numeral.First;
        var bounds = Approximators.Before(wording, begin, from, numeral, unit);
        if (noQuantity.Is(numeral, unit, bounds, start, end))
            return numeral.End;
        drafts.Add(Draft(numeral, unit, bounds, drafts.Count + 1));
        return Math.Max(unit.End, numeral.End);
    }

    private FigureDraft Draft(Numeral numeral, Unit unit, Approximators bounds, int number)
    {
        var words = wording.Analysis.Words;
        var end = Math.Max(unit.End, numeral.End);
        var span = new Span(words[bounds.First].Span.Start, words[end - 1].Span.End);
        var value = Normal(bounds.IsNegative ? -numeral.Value : numeral.Value);
        var figure = new Figure(
            "f" + number.ToString(CultureInfo.InvariantCulture),
            Passage.Of(wording.Analysis.Text, span),
            unit.Name
        )
        {
            Value = value,
            Low = Normal(numeral.Low) ?? (bounds.IsLow ? value : null),
            High = Normal(numeral.High) ?? (bounds.IsHigh ? value : null),
            Approximate = bounds.Approximate || numeral.IsVague,
            Because = Why(numeral, unit, bounds),
        };
        return new FigureDraft(figure, bounds.First, end, unit);
    }

    // Without the zeros that a decimal keeps behind the point: 1,500,000 and not 1,500,000.0.
    private static decimal? Normal(decimal? value) => value / 1.0000000000000000000000000000m;

    private static ImmutableArray<Reason> Why(Numeral numeral, Unit unit, Approximators bounds)
    {
        string[] number = [numeral.Form, .. bounds.Phrases.Select(phrase => "approximator " + phrase)];
        var value = new Reason(Field.Value, string.Join("; ", number));
        return unit.Name is null ? [value] : [value, new Reason(Field.Unit, UnitOf(unit))];
    }

    private static string UnitOf(Unit unit) =>
        unit.Kind switch
        {
            UnitKind.Money => "currency (currencies.tsv)",
            _ when unit.IsShared => "of the number after it",
            _ when unit.IsOfSubject => "the subject tells what is counted (count-nouns.tsv)",
            UnitKind.Noun => "the noun after the number",
            _ => "measure (measures.tsv)",
        };
}
