using System.Collections.Immutable;
using Beleg.Faults;
using Beleg.German.Phrases;
using Beleg.German.Tokens;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>Ties figures that say the same amount again: in another unit beside it, or later in the report.</summary>
internal static class Restatements
{
    // With only a comma between them two amounts may be items of a list; they must fit each other this well.
    private const double FitOfApposition = 0.25;

    // "zwei Minister" here and there are seldom the same two; a hundred of something and more are.
    private const decimal SmallestRecurring = 100;

    private static readonly PhraseTable Words = PhraseTable.Read("restating-words.tsv", 2);

    private enum Bond
    {
        None,
        Apposition,
        Restatement,
        EarlierRate,
    }

    /// <summary>Ties the figures and checks what can be checked.</summary>
    public static FigureFindings Tie(Wording wording, List<FigureDraft> drafts, ReportDate? published)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>(drafts.Count);
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var seen = new Dictionary<(string, decimal?, decimal?, decimal?), string>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var figure = drafts[i].Figure;
            if (i > 0 && Restates(wording, drafts[i - 1], drafts[i], published) is { } check)
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

            figures.Add(Recur(figure, drafts[i], seen));
        }

        return new FigureFindings(figures.ToImmutable(), faults.ToImmutable());
    }

    private static Figure Recur(
        Figure figure,
        FigureDraft draft,
        Dictionary<(string, decimal?, decimal?, decimal?), string> seen
    )
    {
        if (!Recurs(draft))
            return figure;
        var key = (draft.Unit.Kind + " " + draft.Unit.Key, figure.Value, figure.Low, figure.High);
        if (seen.TryAdd(key, figure.SameAs ?? figure.Id) || figure.SameAs is not null)
            return figure;
        return figure with
        {
            SameAs = seen[key],
            Because = figure.Because.Add(new Reason(Field.SameAs, "the same amount again")),
        };
    }

    private static bool Recurs(FigureDraft draft) =>
        draft.Figure.Value is { } value
        && draft.Unit.Kind switch
        {
            UnitKind.Money => true,
            UnitKind.Noun => value >= SmallestRecurring,
            _ => false,
        };

    private static AmountCheck? Restates(Wording wording, FigureDraft first, FigureDraft second, ReportDate? published)
    {
        var comparable =
            first.Unit.Kind == second.Unit.Kind
            && first.Unit.Key != second.Unit.Key
            && (
                first.Unit.Kind == UnitKind.Money
                || (first.Unit.Kind == UnitKind.Measure && first.Unit.Dimension == second.Unit.Dimension)
            );
        if (!comparable)
            return null;
        var bond = BondBetween(wording, first.End, second.First);
        if (bond == Bond.None)
            return null;
        if (bond == Bond.EarlierRate)
            return AmountCheck.AtEarlierRate;
        var check = AmountCheck.Compare(first, second, published);
        return bond == Bond.Restatement || check.Deviation < FitOfApposition ? check : null;
    }

    // What stands between the two: a dash, a bracket, "umgerechnet", or only a comma.
    private static Bond BondBetween(Wording wording, int first, int end)
    {
        if (end - first is < 1 or > 6)
            return Bond.None;
        var bond = Bond.None;
        var earlier = false;
        for (var at = first; at < end; )
        {
            var length = Words.MatchAt(wording, at, end, out var entry);
            var kind = wording.Analysis.Words[at].Kind;
            if (length > 0 && entry[1].Length > 0)
                earlier = true;
            else if (length > 0 || kind is TokenKind.Dash or TokenKind.Open || wording[at] is "=" or "-" or "–")
                bond = Bond.Restatement;
            else if (kind == TokenKind.Comma)
                bond = bond == Bond.None ? Bond.Apposition : bond;
            else
                return Bond.None;
            at += Math.Max(1, length);
        }

        return earlier ? Bond.EarlierRate : bond;
    }

    private static Fault Disagreement(FigureDraft first, FigureDraft second, AmountCheck check) =>
        new(
            FaultCode.AmountsDisagree,
            $"\"{first.Figure.Passage.Text}\" and \"{second.Figure.Passage.Text}\" are given as the same amount; it {check.Words}.",
            [first.Figure.Passage.Extent, second.Figure.Passage.Extent]
        );
}
