using System.Globalization;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;
using Beleg.Text;

namespace Beleg.Figures;

/// <summary>Finds the unit of a number: a currency, a measure, or the noun after its adjectives.</summary>
internal sealed class UnitReader(Wording wording)
{
    // "zwei ältere, aus Syrien …": further than this from its number a noun is no longer surely its unit.
    private const int MostAdjectives = 5;

    // "8.000 im Land vor dem Krieg erzeugte Stäbe".
    private const int FarthestHead = 8;

    private const Features NotCounted = Features.Country | Features.Town | Features.Region | Features.GivenName;

    private static readonly PhraseTable Currencies = PhraseTable.Read("currencies.tsv", 3);
    private static readonly PhraseTable Measures = PhraseTable.Read("measures.tsv", 3);

    /// <summary>The unit after a numeral.</summary>
    public Unit After(Numeral numeral, int end)
    {
        if (numeral.Suffix.Length > 0)
            return OfSign(numeral.Suffix, numeral.End) ?? new Unit(UnitKind.None, null, numeral.End);
        return Money(numeral.End, end)
            ?? Measure(numeral.End, end, numeral.InDigits)
            ?? Noun(numeral, end)
            ?? new Unit(UnitKind.None, null, numeral.End);
    }

    /// <summary>The currency whose sign or code stands before a number: "€ 50", "CHF 1'200"; or null.</summary>
    public Unit? Before(int number, int start) =>
        number > start
        && Currencies.Find(wording[number - 1]) is { } entry
        && entry[2] == "before"
        && IsSpelt(number - 1, entry)
            ? new Unit(UnitKind.Money, entry[1], number) { First = number - 1 }
            : null;

    /// <summary>The unit that a part of a compound or a sign names: "Dollar", "%", "km"; or null.</summary>
    public static Unit? OfSign(string sign, int end)
    {
        var lower = sign.ToLowerInvariant();
        if (Currencies.Find(lower) is { } currency)
            return new Unit(UnitKind.Money, currency[1], end);
        return Measures.Find(lower) is { } measure ? OfMeasure(measure, sign, end) : null;
    }

    private Unit? Money(int at, int end)
    {
        var length = Currencies.MatchAt(wording, at, end, out var entry);
        if (length == 0 || !IsSpelt(at + length - 1, entry) || IsWeight(at, at + length, end))
            return null;
        return new Unit(UnitKind.Money, entry[1], at + length);
    }

    // "Rand" is money, "rand" is not; "TRY" is, "try" is not.
    private bool IsSpelt(int at, string[] entry)
    {
        var surface = wording.Analysis.Surface(at);
        if (!char.IsLetter(surface[0]))
            return true;
        var isCode = string.Equals(entry[0], entry[1], StringComparison.OrdinalIgnoreCase);
        return isCode && entry[0] != "dm"
            ? surface.SequenceEqual(entry[1]) || entry[0] == "eur"
            : char.IsUpper(surface[0]);
    }

    // "zehn Pfund Kartoffeln".
    private bool IsWeight(int first, int next, int end) =>
        wording[first] == "pfund" && next < end && wording.Analysis.Words[next].Tag == Stts.NN;

    private Unit? Measure(int at, int end, bool afterDigits)
    {
        var length = Measures.MatchAt(wording, at, end, out var entry);
        if (length == 0 || (entry[0].Length <= 2 && !afterDigits && entry[0] != "%"))
            return null;
        return OfMeasure(entry, Surface(at, at + length), at + length);
    }

    private static Unit OfMeasure(string[] entry, string written, int end)
    {
        if (entry[1] == "percent")
            return new Unit(UnitKind.Percent, "Prozent", end);
        decimal? scale =
            entry[2].Length == 0
                ? null
                : decimal.Parse(entry[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new Unit(UnitKind.Measure, written, end)
        {
            Dimension = entry[1],
            Scale = scale,
            Key = entry[0],
        };
    }

    private Unit? Noun(Numeral numeral, int end)
    {
        var words = wording.Analysis.Words;
        var at = numeral.End;
        if (numeral.IsVague && at < end && wording[at] == "von")
            at++;
        else if (
            at < end
            && words[at].Tag == Stts.ART
            && words[at].Features.HasFlag(Features.Gen)
            && wording[at] == "der"
        )
            at++;
        var last = Math.Min(end, at + MostAdjectives);
        while (at < last && IsBetweenNumberAndNoun(at, end))
            at++;
        if (at < end && IsCountable(words[at], numeral) && IsCounted(at, numeral))
            return OfNoun(at, end);
        return HeadOf(numeral, end) is { } head ? OfNoun(head, end) : null;
    }

    // The mark that closes a quoted noun belongs to the words: 9.000 so genannte „Packungen“.
    private Unit OfNoun(int at, int end)
    {
        var closes =
            at + 1 < end && wording.Analysis.QuotationEndingAt(at + 1) is { } quotation && quotation.First + 1 == at;
        // "drei | 18-Jährige": such a noun is a figure of its own.
        var last = char.IsAsciiDigit(wording[at][0]) ? at : at + 1;
        return new Unit(UnitKind.Noun, Surface(at, at + 1), closes ? at + 2 : last)
        {
            Key = wording.Analysis.Words[at].Lemma,
        };
    }

    // "8.000 | im Land erzeugte | Stäbe": the noun behind a participle and what belongs to that, by the tree or by its form.
    private int? HeadOf(Numeral numeral, int end)
    {
        var words = wording.Analysis.Words;
        var last = Math.Min(end, numeral.End + FarthestHead);
        if (numeral.LooksLikeYear)
            return null;
        var (tree, relation) = wording.Analysis.Dependencies[numeral.End - 1];
        for (var at = numeral.End; at < last; at++)
        {
            if (words[at].Kind is not TokenKind.Word)
                return null;
            if (at > numeral.End && words[at].Tag == Stts.NN && words[at].Features.HasFlag(Features.Plur))
            {
                var byTree = relation == Relation.Nummod && tree == at;
                if (byTree && words[at - 1].Tag is Stts.ADJA or Stts.VVFIN or Stts.VVPP or Stts.VVINF)
                    return at;
                if (IsExtended(numeral.End, at))
                    return at;
            }

            if (
                words[at].Tag is Stts.KON or Stts.VAFIN or Stts.VMFIN or Stts.CARD
                || (words[at].Tag == Stts.ART && at > numeral.End + 1)
            )
                return null;
        }

        return null;
    }

    // "im | Werk | gefertigte | Kessel".
    private bool IsExtended(int first, int noun)
    {
        var words = wording.Analysis.Words;
        return noun >= first + 3
            && words[first].Tag is Stts.APPR or Stts.APPRART
            && words[noun - 1].Tag == Stts.ADJA
            && words[noun - 2].Tag is Stts.NN or Stts.NE;
    }

    private bool IsBetweenNumberAndNoun(int at, int end)
    {
        var words = wording.Analysis.Words;
        if (words[at].Kind == TokenKind.Number)
            return false;
        return words[at].Tag switch
        {
            Stts.ADJA or Stts.PIAT or Stts.PIDAT or Stts.PPOSAT => true,
            // "sechs Straßen- und Hallenmärkte".
            Stts.TRUNC => at + 2 < end && words[at + 1].Tag == Stts.KON,
            Stts.KON when words[at - 1].Tag == Stts.TRUNC => true,
            Stts.Comma or Stts.KON => at + 1 < end && words[at + 1].Tag == Stts.ADJA && words[at - 1].Tag == Stts.ADJA,
            // "zwei schwer verletzte Männer": an adverb that an adjective follows.
            Stts.ADJD or Stts.ADV => at + 1 < end && words[at + 1].Tag == Stts.ADJA,
            // "9.000 so genannte „Packungen“".
            _ => wording.Analysis.QuotationAt(at) is { } quotation && quotation.End == at + 3,
        };
    }

    // After a number a common noun is at times taken for a name ("250 Fischer"); a place never stands there as a unit.
    private static bool IsCountable(Word noun, Numeral numeral) =>
        noun.Tag == Stts.NN
        || (noun.Tag == Stts.NE && !numeral.LooksLikeYear && (noun.Features & NotCounted) == Features.None);

    // A noun that can only be singular is what more than one is counted of where the tree hangs the number on it ("17.000
    // Mann", "500 Beschäftigte"); else it stands there by chance: "2022 Außenministerin".
    private bool IsCounted(int at, Numeral numeral)
    {
        var noun = wording.Analysis.Words[at];
        var hangs =
            !numeral.LooksLikeYear
            && wording[numeral.End] != "der"
            && wording.Analysis.Dependencies[numeral.End - 1] is (var head, Relation.Nummod)
            && head == at;
        // "97 weitere" has no noun.
        return noun.Kind == TokenKind.Word
            && !char.IsLower(wording.Analysis.Surface(at)[0])
            && (
                hangs
                || noun.Tag == Stts.NE
                || noun.Features.HasFlag(Features.Plur)
                || !noun.Features.HasFlag(Features.Sing)
                || (!numeral.IsVague && numeral.Size <= 1)
            );
    }

    private string Surface(int first, int end)
    {
        var words = wording.Analysis.Words;
        return new Span(words[first].Span.Start, words[end - 1].Span.End).Of(wording.Analysis.Text).ToString();
    }
}
