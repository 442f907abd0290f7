using Beleg.German.Phrases;

namespace Beleg.Figures;

/// <summary>Reads the number that begins at a word together with its unit.</summary>
internal sealed class QuantityReader
{
    private readonly Wording wording;
    private readonly NumeralReader numerals;
    private readonly RangeReader ranges;
    private readonly UnitReader units;
    private readonly SharedUnits shared;
    private readonly CountNouns countNouns;

    /// <summary>Prepares for a text.</summary>
    public QuantityReader(Wording wording)
    {
        this.wording = wording;
        numerals = new NumeralReader(wording);
        ranges = new RangeReader(wording, numerals);
        units = new UnitReader(wording);
        shared = new SharedUnits(wording, numerals, units);
        countNouns = new CountNouns(wording);
    }

    /// <summary>The number and its unit, or null.</summary>
    /// <param name="at">The word.</param>
    /// <param name="start">Where the sentence begins, or the last figure ended.</param>
    /// <param name="end">Where the sentence ends.</param>
    public (Numeral Numeral, Unit Unit)? Read(int at, int start, int end)
    {
        if (ReadWord(at) is { } whole)
            return whole;
        if (ranges.ReadTruncated(at) is { } truncated)
            return WithSecond(truncated, end);
        var between =
            at > start
            && Approximators.Table.MatchBefore(wording, at, start, out var entry) > 0
            && entry[1] == "between";
        if (ranges.Read(at, end, between) is not { } numeral)
            return null;
        if (numeral.IsShare)
            return (numeral, AfterShare(numeral, end));
        if (ShareOf(numeral, end) is { } share)
            return (share, AfterShare(share, end));
        return ReadSign(WithBound(numeral, end), start) ?? WithUnit(WithBound(numeral, end), start, end, between);
    }

    // What one word holds: "50-Milliarden-Dollar-Kredit", "dreitägig".
    private (Numeral Numeral, Unit Unit)? ReadWord(int at)
    {
        if (CountingAdjective.Read(wording[at], at) is { } adjective)
            return adjective;
        return wording[at].Contains('-', StringComparison.Ordinal)
            ? CompoundAmount.Read(wording.Analysis.Surface(at).ToString(), at)
            : null;
    }

    // "€ 50".
    private (Numeral Numeral, Unit Unit)? ReadSign(Numeral numeral, int start) =>
        units.Before(numeral.First, start) is { } sign ? (numeral, sign with { End = numeral.End }) : null;

    // "drei- | bis viertausend", "14- | und 15-jährige": the second number has the unit, and the "tausend", of the first.
    private (Numeral Numeral, Unit Unit)? WithSecond(Numeral first, int end)
    {
        if (first.End + 1 >= end || wording[first.End] is not ("bis" or "oder" or "und" or "beziehungsweise" or "bzw."))
            return null;
        var at = first.End + 1;
        var read = ReadWord(at) ?? (numerals.Read(at, end) is { } number ? (number, units.After(number, end)) : null);
        if (read is not { Numeral: { Value: { } high, IsShare: false } second, Unit: var unit })
            return null;
        var scale = ranges.ScaleIn(second);
        if (scale > 1 && first.Value < high / scale)
            first = first with { Value = first.Value * scale };
        if (wording[first.End] is not ("bis" or "oder"))
            return (first, unit with { End = first.End, IsShared = true });
        return RangeReader.Join(first, second with { Factor = 1 }, isRange: true) is { } range ? (range, unit) : null;
    }

    private Numeral WithBound(Numeral numeral, int end) =>
        Bound.MatchAt(wording, numeral.End, end, out var bound) is > 0 and var length
            ? numeral with
            {
                End = numeral.End + length,
                Bound = bound,
            }
            : numeral;

    private (Numeral Numeral, Unit Unit)? WithUnit(Numeral numeral, int start, int end, bool between)
    {
        var unit = units.After(numeral, end);
        if (unit.Kind == UnitKind.None)
        {
            return ToAdjective(numeral, end)
                ?? shared.Of(numeral, start, end)
                ?? (numeral, countNouns.Of(numeral) ?? unit);
        }

        if (numeral.Bound is null && Bound.MatchAt(wording, unit.End, end, out var bound) is > 0 and var length)
            return (numeral with { Bound = bound }, unit with { End = unit.End + length });
        return ToSameUnit(numeral, unit, end, between) ?? (numeral, unit);
    }

    // "20 bis 30-Jährige".
    private (Numeral Numeral, Unit Unit)? ToAdjective(Numeral numeral, int end) =>
        numeral.End + 1 < end
        && wording[numeral.End] is "bis" or "oder"
        && ReadWord(numeral.End + 1) is { } second
        && RangeReader.Join(numeral, second.Numeral, isRange: wording[numeral.End] == "bis") is { } range
            ? (range, second.Unit)
            : null;

    // "10 Prozent bis 15 Prozent", "zwischen 20 Euro und 30 Euro".
    private (Numeral Numeral, Unit Unit)? ToSameUnit(Numeral numeral, Unit unit, int end, bool between)
    {
        if (
            !unit.IsMeasured
            || unit.End + 1 >= end
            || !(wording[unit.End] is "bis" || (between && wording[unit.End] is "und"))
        )
            return null;
        if (numerals.Read(unit.End + 1, end) is not { } second)
            return null;
        var again = units.After(second, end);
        return again.Kind == unit.Kind && again.Key == unit.Key && RangeReader.Join(numeral, second, true) is { } range
            ? (range, again)
            : null;
    }

    // "drei | von vier Befragten".
    private Numeral? ShareOf(Numeral numeral, int end) =>
        numeral.End + 1 < end && wording[numeral.End] == "von" && numerals.Read(numeral.End + 1, end) is { } whole
            ? Shares.Of(numeral, whole)
            : null;

    // "jeder dritte Deutsche", "drei von vier Befragten": the noun belongs to the words, but a share has no unit.
    private Unit AfterShare(Numeral share, int end)
    {
        var none = new Unit(UnitKind.None, null, share.End);
        var isPart = wording[share.First].StartsWith("jed", StringComparison.Ordinal) || share.End - share.First > 2;
        return isPart && units.After(share, end) is { Kind: not UnitKind.None, End: var last }
            ? none with
            {
                End = last,
            }
            : none;
    }
}
