using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.German.Phrases;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>Ties figures that say the same amount again: in another unit beside it, or later in the report.</summary>
internal static class Restatements
{
    // With only a comma between them two amounts may be items of a list, with "oder" a choice; they must fit each other
    // this well.
    private const double FitOfApposition = 0.25;

    /// <summary>Ties the figures and checks what can be checked.</summary>
    public static FigureFindings Tie(Wording wording, List<FigureDraft> drafts, ReportDate? published)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>(drafts.Count);
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var recurrences = new Recurrences(wording);
        for (var i = 0; i < drafts.Count; i++)
        {
            var figure = drafts[i].Figure;
            if (i > 0 && Restates(wording, drafts, i, published) is { } check)
            {
                var root = figures[i - 1].SameAs ?? figures[i - 1].Id;
                figure = figure with
                {
                    SameAs = root,
                    Check = check.Words,
                    Because = figure.Because.Add(
                        new Reason(Field.SameAs, "restates " + drafts[i - 1].Figure.Passage.Text)
                    ),
                };
                if (check.Disagrees)
                    faults.Add(Disagreement(drafts[i - 1], drafts[i], check));
            }

            figures.Add(recurrences.Tie(figure, drafts[i]));
        }

        return new FigureFindings(figures.ToImmutable(), faults.ToImmutable());
    }

    private static AmountCheck? Restates(Wording wording, List<FigureDraft> drafts, int index, ReportDate? published)
    {
        var (first, second) = (drafts[index - 1], drafts[index]);
        if (!AreComparable(first, second))
            return null;
        var bond = RestatingWords.Between(wording, first, second);
        if (bond == Bond.None || (bond == Bond.Fitting && IsListed(wording, drafts, index)))
            return null;
        if (bond == Bond.EarlierRate)
            return AmountCheck.AtEarlierRate;
        var check = AmountCheck.Compare(first, second, published);
        return bond == Bond.Restatement || check.Deviation < FitOfApposition ? check : null;
    }

    private static bool AreComparable(FigureDraft first, FigureDraft second) =>
        first.Unit.Kind == second.Unit.Kind
        && first.Unit.Key != second.Unit.Key
        && (
            first.Unit.Kind == UnitKind.Money
            || (first.Unit.Kind == UnitKind.Measure && first.Unit.Dimension == second.Unit.Dimension)
        );

    // "5 Millionen Dollar, 4 Millionen Euro und 3 Millionen Franken".
    private static bool IsListed(Wording wording, List<FigureDraft> drafts, int index)
    {
        var second = drafts[index];
        return index + 1 < drafts.Count
            && AreComparable(second, drafts[index + 1])
            && drafts[index + 1].First == second.End + 1
            && wording[second.End] is "und" or "," or "sowie";
    }

    private static Fault Disagreement(FigureDraft first, FigureDraft second, AmountCheck check) =>
        new(
            FaultCode.AmountsDisagree,
            $"\"{first.Figure.Passage.Text}\" and \"{second.Figure.Passage.Text}\" are given as the same amount; it {check.Words}.",
            [first.Figure.Passage.Extent, second.Figure.Passage.Extent]
        );
}
