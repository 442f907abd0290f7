using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Figures;

/// <summary>Tells where a word that is also a preposition approximates or bounds a number: "gegen", "über", "ab".</summary>
internal static class ApproximatorCondition
{
    private const int SmallestRound = 20;

    private static readonly Lazy<FrozenSet<string>> CountedWith = new(() => WordList.ReadSet("counted-with-verbs.tsv"));

    /// <summary>True when the condition holds that "approximators.tsv" makes for a phrase.</summary>
    /// <param name="condition">The condition; empty for none.</param>
    /// <param name="wording">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="unit">Its unit.</param>
    public static bool Holds(
        string condition,
        Wording wording,
        WordRange phrase,
        int start,
        Numeral numeral,
        Unit unit
    ) =>
        condition switch
        {
            "measured" => unit.IsMeasured || numeral.IsShare || numeral.Size >= 10,
            // "auf unter 3,5 Millionen"; but "unter 3,5 Millionen Deutschen" is among them.
            "percent" => unit.IsMeasured || numeral.IsShare || (unit.Kind == UnitKind.None && numeral.Factor > 1),
            "unit" => unit.Kind != UnitKind.None && (unit.IsMeasured || !numeral.LooksLikeYear),
            // "gegen bis zu 70 Prozent" is against them.
            "counted" => phrase.End == (unit.First ?? numeral.First)
                && !IsAfterNoun(wording, phrase.First, start)
                && (unit.IsMeasured || (IsRound(numeral) && IsCounted(wording, phrase.First))),
            _ => true,
        };

    private static bool IsRound(Numeral numeral) => numeral.Size >= SmallestRound && numeral.Size % 10 == 0;

    // "Ermittlungen gegen 20 Beamte", "Hilfen an die 20 Länder".
    private static bool IsAfterNoun(Wording wording, int phrase, int start) =>
        phrase > start && wording.Analysis.Words[phrase - 1].Tag == Stts.NN;

    private static bool IsCounted(Wording wording, int phrase) =>
        wording.Analysis.ClauseAt(phrase) is { } clause && CountedWith.Value.Contains(clause.Predicate.Lemma);
}
