using Beleg.German;
using Beleg.German.Phrases;
using Beleg.German.Words;

namespace Beleg.Figures;

/// <summary>What the words before a number say of how exactly it is meant.</summary>
/// <param name="First">Index of the first of these words; the number's own where there are none.</param>
internal sealed record Approximators(int First)
{
    private static readonly Lazy<List<string>> AmountNouns = new(() =>
        [.. WordList.Read("amount-nouns.tsv", 1).Select(row => row[0])]
    );

    /// <summary>The words and what each does.</summary>
    public static PhraseTable Table { get; } = PhraseTable.Read("approximators.tsv", 4);

    /// <summary>True for "rund", "knapp", "gut".</summary>
    public bool Approximate { get; init; }

    /// <summary>True when the number is the least: "mindestens".</summary>
    public bool IsLow { get; init; }

    /// <summary>True when the number is the most: "bis zu".</summary>
    public bool IsHigh { get; init; }

    /// <summary>True after "minus".</summary>
    public bool IsNegative { get; init; }

    /// <summary>True after "zwischen".</summary>
    public bool IsBetween { get; init; }

    /// <summary>The phrases, the nearest to the number first.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>True when any such word stands before the number.</summary>
    public bool Any => Phrases.Count > 0;

    /// <summary>True when one of them makes a number of the article before a noun: "mindestens ein Mensch".</summary>
    public bool CountsOne { get; init; }

    /// <summary>Reads backwards from a number: "von mehr als rund | 50".</summary>
    /// <param name="wording">The text.</param>
    /// <param name="number">The number's first word, or that of the sign before it.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="unit">Its unit.</param>
    public static Approximators Before(Wording wording, int number, int start, Numeral numeral, Unit unit)
    {
        var found = new Approximators(number);
        var phrases = new List<string>();
        for (var rounds = 0; rounds < 3; rounds++)
        {
            var length = Table.MatchBefore(wording, found.First, start, out var entry);
            var first = found.First - length;
            if (length == 0 || IsOfAmount(wording, first, start))
                break;
            if (
                !ApproximatorCondition.Holds(entry[2], wording, new WordRange(first, found.First), start, numeral, unit)
            )
                break;
            phrases.Add(entry[0]);
            found = found.With(entry[1]) with { First = first, CountsOne = found.CountsOne || entry[3] == "one" };
        }

        if (numeral.Bound is { } after)
        {
            phrases.Add(after.Phrase);
            found = found.With(after.Effect);
        }

        return found with
        {
            Phrases = phrases,
        };
    }

    // "Ein Darlehen über 120 Millionen" is of that amount, not of more.
    private static bool IsOfAmount(Wording wording, int word, int start)
    {
        if (wording[word] != "über" || word <= start)
            return false;
        var noun = wording.Analysis.Words[word - 1].Lemma;
        return AmountNouns.Value.Exists(end => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    private Approximators With(string effect) =>
        effect switch
        {
            "about" or "some" => this with { Approximate = true },
            "about-low" => this with { Approximate = true, IsLow = true },
            "about-high" => this with { Approximate = true, IsHigh = true },
            "low" => this with { IsLow = true },
            "high" => this with { IsHigh = true },
            "minus" => this with { IsNegative = true },
            "between" => this with { IsBetween = true },
            _ => this,
        };
}
