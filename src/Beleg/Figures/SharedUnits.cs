using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Figures;

/// <summary>
/// Finds the unit of a number in that of a later one: "von 10 auf 15 Prozent", "62, 64 und 66 Jahre", "200 feste und 300
/// freie Mitarbeiter", "125 der 308 Sitze", "mindestens zwei, höchstens aber fünf Jahre".
/// </summary>
internal sealed class SharedUnits(Wording wording, NumeralReader numerals, UnitReader units)
{
    // A longer list is a table.
    private const int MostNumbers = 8;

    // "von 3 auf 5 Millionen"; what is larger has its zeros itself.
    private const int LargestScaled = 1000;

    private enum Link
    {
        None,
        Comma,
        And,
        To,
        Of,
        Against,
        Bound,
    }

    /// <summary>The number with the scale and the unit that it shares, or null where it shares none.</summary>
    /// <param name="first">A number without a unit of its own.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public (Numeral Numeral, Unit Unit)? Of(Numeral first, int start, int end)
    {
        if (first.Value is not { } value || first.IsArticle || first.IsShare)
            return null;
        var at = first.End;
        var listed = false;
        for (var count = 1; count < MostNumbers; count++)
        {
            var link = Link.None;
            if (ReadLink(ref at, start, end, first, ref link) is not { } next)
                return null;
            listed |= link == Link.Comma;
            var unit = units.After(next, end);
            at = next.End;
            if (unit.Kind == UnitKind.None)
                continue;
            if (!Fits(link, listed, unit, first, start))
                return null;
            return (Scaled(first, value, next), unit with { End = first.End, IsShared = true });
        }

        return null;
    }

    // Reads "und", a comma, "der" and the number after it.
    private Numeral? ReadLink(ref int at, int start, int end, Numeral first, ref Link link)
    {
        var words = wording.Analysis.Words;
        var from = at;
        while (at < end && words[at].Tag == Stts.ADJA && words[at].Kind == TokenKind.Word)
            at++;
        if (at + 1 >= end)
            return null;
        link = LinkAt(at, afterAdjective: at > from);
        if (link == Link.None)
            return null;
        at++;
        while (link == Link.Of && at < end && words[at].Tag is Stts.ART or Stts.PPOSAT or Stts.PDAT)
            at++;
        if (link != Link.Of && Approximators.Table.MatchAt(wording, at, end, out var entry) is > 0 and var length)
        {
            if (link == Link.Comma && entry[1] == "high" && IsLow(first, start))
                link = Link.Bound;
            at += length;
        }

        return numerals.Read(at, end) is { Value: not null, IsShare: false, IsArticle: false } next ? next : null;
    }

    private Link LinkAt(int at, bool afterAdjective) =>
        wording[at] switch
        {
            "," => Link.Comma,
            "und" or "oder" or "sowie" or "beziehungsweise" or "bzw." => Link.And,
            "auf" or "statt" or "anstatt" or "bis" when !afterAdjective => Link.To,
            "gegen" or "zu" when !afterAdjective => Link.Against,
            "von" or "der" or "dieser" or "ihrer" or "seiner" or "unserer" when !afterAdjective => Link.Of,
            _ => Link.None,
        };

    private bool IsLow(Numeral first, int start) =>
        Approximators.Table.MatchBefore(wording, first.First, start, out var entry) > 0 && entry[1] == "low";

    // A comma parts clauses as often as the items of a list, so that only "und" or "oder" before the last tells a list.
    private bool Fits(Link link, bool listed, Unit unit, Numeral first, int start) =>
        link switch
        {
            // "125 der 308 Sitze"; but "im Januar 1980 von 49 Dollar".
            Link.Of => !listed && !(first.LooksLikeYear && unit.IsMeasured),
            // "sank 2009 auf 2,7 Prozent".
            _ when first.LooksLikeYear => false,
            Link.And or Link.Bound => true,
            // "mit 314 gegen 270 Stimmen".
            Link.Against => unit.Kind == UnitKind.Noun && first.First > start && wording[first.First - 1] == "mit",
            Link.To => unit.IsMeasured || (first.First > start && wording[first.First - 1] is "von" or "um"),
            _ => false,
        };

    private static Numeral Scaled(Numeral first, decimal value, Numeral next) =>
        first.Factor == 1 && next.Factor > 1 && value < LargestScaled && next.Value >= next.Factor
            ? first with
            {
                Value = value * next.Factor,
                Factor = next.Factor,
                LooksLikeYear = false,
            }
            : first;
}
