using System.Collections.Immutable;
using System.Globalization;
using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>Finds the quantities of a report: numbers in digits and words with their units, bounds and approximators.</summary>
internal sealed class FigureFinder
{
    private readonly Wording wording;
    private readonly NumeralReader numerals;
    private readonly UnitReader units;
    private readonly NoQuantity noQuantity;

    private FigureFinder(Analysis analysis)
    {
        wording = new Wording(analysis);
        numerals = new NumeralReader(wording);
        units = new UnitReader(wording);
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
        if (Read(at, from, end) is not { } read)
            return at + 1;
        var (numeral, unit) = read;
        var sign = units.Before(numeral.First, from);
        if (sign is not null && unit.Kind is UnitKind.None)
            unit = sign with { End = numeral.End };
        else
            sign = null;
        var begin = sign is null ? numeral.First : numeral.First - 1;
        var bounds = Approximators.Before(wording, begin, from, numeral.Size, unit.IsMeasured);
        if (noQuantity.Is(numeral, unit, bounds.Any || sign is not null, start, end))
            return numeral.End;
        drafts.Add(Draft(numeral, unit, bounds, drafts.Count + 1));
        return Math.Max(unit.End, numeral.End);
    }

    private (Numeral Numeral, Unit Unit)? Read(int at, int start, int end)
    {
        if (wording[at].Contains('-', StringComparison.Ordinal))
        {
            var surface = wording.Analysis.Surface(at).ToString();
            if (CompoundAmount.Read(surface, at) is { } compound)
                return compound;
        }

        var between =
            at > start
            && Approximators.Table.MatchBefore(wording, at, start, out var entry) > 0
            && entry[1] == "between";
        if (numerals.Read(at, end, between) is not { } numeral)
            return null;
        return numeral.IsShare ? (numeral, AfterShare(numeral, end)) : WithUnit(numeral, end);
    }

    // "von 10 auf 15 Prozent": the first number has the unit, and the "Millionen", of the second.
    private (Numeral Numeral, Unit Unit) WithUnit(Numeral numeral, int end)
    {
        var unit = units.After(numeral, end);
        if (unit.Kind != UnitKind.None || numeral.Value is not { } value || numeral.End + 1 >= end)
            return (numeral, unit);
        if (
            wording[numeral.End] is not ("auf" or "und" or "oder" or "statt")
            || numerals.Read(numeral.End + 1, end, false) is not { } second
        )
            return (numeral, unit);
        var shared = units.After(second, end);
        if (!shared.IsMeasured || second.Value is not { } other || second.IsShare || numeral.IsArticle)
            return (numeral, unit);
        if (numeral.Factor == 1 && second.Factor > 1 && value < second.Factor && other >= second.Factor)
            numeral = numeral with { Value = value * second.Factor, Factor = second.Factor, LooksLikeYear = false };
        return (numeral, shared with { End = numeral.End });
    }

    // "jeder dritte Deutsche": the noun belongs to the words, but a share has no unit.
    private Unit AfterShare(Numeral share, int end)
    {
        var counted =
            share.End < end
            && wording[share.First].StartsWith("jed", StringComparison.Ordinal)
            && wording.Analysis.Words[share.End].Tag is Stts.NN or Stts.NE;
        return new Unit(UnitKind.None, null, counted ? share.End + 1 : share.End);
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
            UnitKind.Noun => "the noun after the number",
            _ => "measure (measures.tsv)",
        };
}
