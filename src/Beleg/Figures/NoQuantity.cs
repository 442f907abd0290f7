using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Figures;

/// <summary>Tells numbers that count or measure from those that name: years, times, ranks, addresses, scores.</summary>
internal sealed class NoQuantity
{
    private static readonly PhraseTable Labels = PhraseTable.Read("number-labels.tsv", 1);
    private static readonly PhraseTable Idioms = PhraseTable.Read("number-idioms.tsv", 1);
    private static readonly PhraseTable NoUnits = PhraseTable.Read("number-no-units.tsv", 1);
    private static readonly PhraseTable YearMarkers = PhraseTable.Read("year-markers.tsv", 1);

    // The words of a short title with its marks: „Apollo 11“.
    private const int LongestTitle = 6;
    private const int LengthOfYear = 4;

    private readonly Wording wording;
    private readonly bool[] named;
    private readonly BareShares bareShares;

    /// <summary>Prepares for a text.</summary>
    public NoQuantity(Wording wording)
    {
        this.wording = wording;
        bareShares = new BareShares(wording);
        named = new bool[wording.Analysis.Words.Length];
        foreach (var name in wording.Analysis.Names)
        {
            // "Boeing 747"; a number that a name begins with counts what follows.
            named.AsSpan(name.First + 1, name.End - name.First - 1).Fill(true);
        }
    }

    /// <summary>How many words a fixed expression takes that begins at a word; 0 where none does.</summary>
    public int IdiomAt(int at, int end) => Idioms.MatchAt(wording, at, end, out _);

    /// <summary>True when the numeral is no quantity.</summary>
    /// <param name="numeral">The number.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="bounds">The approximators before it.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public bool Is(Numeral numeral, Unit unit, Approximators bounds, int start, int end)
    {
        if (numeral.IsArticle)
            return !IsCountingArticle(numeral, unit, bounds, start, end);
        var qualified = bounds.Any || unit.First is not null;
        if (TouchesOtherSigns(numeral) || NoUnits.MatchAt(wording, numeral.End, end, out _) > 0)
            return true;
        if (!qualified && numeral.First > start && IsPartOfNumber(numeral, unit))
            return true;
        if (!qualified && !unit.IsMeasured && IsLabelled(numeral, unit, start))
            return true;
        if (numeral.LooksLikeYear && IsYear(numeral, unit, qualified, start))
            return true;
        if (unit.Kind is UnitKind.None or UnitKind.Noun && named[numeral.First])
            return true;
        if (unit.End == numeral.End && EndsTitle(numeral))
            return true;
        // "die 1960er Jahre", "8Ball": letters behind the digits that are no unit.
        if (numeral.Suffix.Length > 0 && unit.Kind == UnitKind.None)
            return true;
        if (NamesWhatFollows(numeral, unit, end) || IsEveryNth(numeral, unit, end))
            return true;
        return unit.Kind == UnitKind.None
            && (IsScore(numeral, start, end) || (!qualified && !CanStandAlone(numeral, start, end)));
    }

    // "ein Prozent", "mehr als eine Stunde", "ein Viertel der Befragten": else the word is only an article.
    private bool IsCountingArticle(Numeral numeral, Unit unit, Approximators bounds, int start, int end)
    {
        if (numeral.IsShare)
            return bounds.Any || (numeral.End < end && IsPartitive(numeral.End)) || bareShares.Is(numeral, start, end);
        if (unit.Kind is UnitKind.Percent or UnitKind.Money)
            return true;
        var isHalf = numeral.Value < 1;
        return unit.Kind == UnitKind.Measure ? isHalf || bounds.Any : unit.Kind == UnitKind.Noun && bounds.CountsOne;
    }

    // "0341 12345"; but "im Juni 2007 220.853 Passagiere".
    private bool IsPartOfNumber(Numeral numeral, Unit unit)
    {
        var before = numeral.First - 1;
        return wording.Analysis.Words[before].Kind == TokenKind.Number
            && !(unit.Kind != UnitKind.None && wording[before].Length == LengthOfYear);
    }

    // "Artikel 5"; but "auf dem Platz 500 Menschen". A single capital letter is part of a name: "A 340".
    private bool IsLabelled(Numeral numeral, Unit unit, int start)
    {
        var first = FirstOfList(numeral.First, start);
        var length = Labels.MatchBefore(wording, first, start, out _);
        if (length > 0)
        {
            var before = first - length - 1;
            return unit.Kind == UnitKind.None
                || before < start
                || wording.Analysis.Words[before].Tag is not (Stts.ART or Stts.APPRART or Stts.PPOSAT or Stts.PDAT);
        }

        return numeral.InDigits
            && numeral.First > start
            && wording.Analysis.Surface(numeral.First - 1) is [>= 'A' and <= 'Z'];
    }

    // "Reaktoren 5 | und 6": a label holds for the next number too.
    private int FirstOfList(int number, int start) =>
        number - 2 > start
        && wording[number - 1] is "und" or "oder" or "bis" or ","
        && wording.Analysis.Words[number - 2].Kind == TokenKind.Number
            ? number - 2
            : number;

    // "800-Meter-Lauf", "200 Meter Freistil", "Ein-Euro-Job".
    private bool NamesWhatFollows(Numeral numeral, Unit unit, int end)
    {
        if (!unit.IsMeasured)
            return false;
        if (wording[numeral.First].LastIndexOf('-') is > 0 and var hyphen)
            return numeral.End == numeral.First + 1 && NameOfNumber.Is(wording[numeral.First][(hyphen + 1)..]);
        return unit.Kind == UnitKind.Measure
            && unit.End < end
            && wording.Analysis.Words[unit.End].Tag == Stts.NN
            && NameOfNumber.Is(wording[unit.End]);
    }

    // "jeden zweiten Tag" tells how often, and no share of the days.
    private bool IsEveryNth(Numeral numeral, Unit unit, int end) =>
        numeral.IsShare
        && wording[numeral.First].StartsWith("jed", StringComparison.Ordinal)
        && (
            (unit.End > numeral.End && UnitReader.OfSign(wording[unit.End - 1], unit.End) is { Dimension: "time" })
            || NoUnits.MatchAt(wording, numeral.End, end, out _) > 0
        );

    // "3 zu 1".
    private bool IsScore(Numeral numeral, int start, int end)
    {
        var words = wording.Analysis.Words;
        bool IsNumber(int at) => words[at].Kind == TokenKind.Number || words[at].Tag == Stts.CARD;
        if (numeral.End + 1 < end && wording[numeral.End] is "zu" or ":" && IsNumber(numeral.End + 1))
            return true;
        return numeral.First - 1 > start && wording[numeral.First - 1] is "zu" or ":" && IsNumber(numeral.First - 2);
    }

    private bool IsPartitive(int at) =>
        wording.Analysis.Words[at].Tag is Stts.ART or Stts.PPOSAT or Stts.PDAT
        || wording[at] is "von" or "aller" or "davon" or "mehr" or "weniger";

    // "3:1", "19/123", "+49", "§5": a sign without a blank beside the digits.
    private bool TouchesOtherSigns(Numeral numeral)
    {
        if (!numeral.InDigits)
            return false;
        var text = wording.Analysis.Text;
        var words = wording.Analysis.Words;
        var before = words[numeral.First].Span.Start - 1;
        var after = words[numeral.End - 1].Span.End;
        if (before >= 0 && text[before] is ':' or '/' or '+' or '§' or '#' or '.' or '_')
            return true;
        if (
            before >= 0
            && (char.IsLetterOrDigit(text[before]) || (text[before] is '-' && before > 0 && text[before - 1] > ' '))
        )
            return true;
        return after + 1 < text.Length
            && text[after] is ':' or '/' or '-' or '_'
            && char.IsLetterOrDigit(text[after + 1]);
    }

    private bool IsYear(Numeral numeral, Unit unit, bool qualified, int start)
    {
        if (unit.IsMeasured)
            return false;
        // "zwischen 2008 und 2012".
        if (unit.Kind == UnitKind.None)
            return !qualified || numeral.Value is null;
        if (qualified || numeral.First == start)
            return false;
        // "bei den Wahlen 2009 neue Mehrheiten"; but "im Lager 2000 Menschen".
        var isRound = numeral.Value % 100 == 0;
        return YearMarkers.MatchBefore(wording, numeral.First, start, out _) > 0
            || (!isRound && wording.Analysis.Words[numeral.First - 1].Tag is Stts.NN or Stts.NE);
    }

    // A number without unit counts something only where nothing speaks for a name, a rank, an hour or an age in brackets.
    private bool CanStandAlone(Numeral numeral, int start, int end)
    {
        if (numeral.IsVague || numeral.IsShare || numeral.Factor > 1 || numeral.Bound is not null)
            return true;
        if (numeral.Value is 0)
            return false;
        var words = wording.Analysis.Words;
        if (numeral.End < end && (words[numeral.End].Tag == Stts.NE || words[numeral.End].Kind == TokenKind.Number))
            return false;
        if (IsGroupedOrDecimal(numeral))
            return true;
        if (numeral.First == start)
            return numeral.End < end
                && words[numeral.End].Kind is not (TokenKind.Close or TokenKind.Stop or TokenKind.Colon);
        var before = words[numeral.First - 1];
        if (before.Kind is TokenKind.Open or TokenKind.Number or TokenKind.Symbol or TokenKind.Dash)
            return false;
        return before.Tag switch
        {
            Stts.NN or Stts.NE or Stts.ART or Stts.PPOSAT or Stts.PDAT or Stts.CARD or Stts.FM or Stts.XY => false,
            Stts.APPR or Stts.APPRART => numeral.InDigits && numeral.Size > 24,
            _ => true,
        };
    }

    // "eine Stärke von 6,5", "in Bonn 12.000": no name is written so.
    private bool IsGroupedOrDecimal(Numeral numeral)
    {
        if (!numeral.InDigits || numeral.Value is not { } value)
            return false;
        var word = wording[numeral.First];
        return word.Contains(',', StringComparison.Ordinal)
            || (value >= 1000 && (word.Length < 4 || !char.IsAsciiDigit(word[^4])));
    }

    // „Polar 4“, „SAR 71“.
    private bool EndsTitle(Numeral numeral) =>
        numeral.End < wording.Analysis.Words.Length
        && wording.Analysis.QuotationEndingAt(numeral.End) is { } quotation
        && quotation.First + 1 < numeral.First
        && quotation.End - quotation.First <= LongestTitle;
}
