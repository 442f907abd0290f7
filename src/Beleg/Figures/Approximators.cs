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
    public static PhraseTable Table { get; } = PhraseTable.Read("approximators.tsv", 3);

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

    /// <summary>Reads backwards from a number: "von mehr als rund | 50".</summary>
    /// <param name="wording">The text.</param>
    /// <param name="number">The number's first word.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="size">The number.</param>
    /// <param name="measured">True before per cent, money or a measure.</param>
    public static Approximators Before(Wording wording, int number, int start, decimal size, bool measured)
    {
        var found = new Approximators(number);
        var phrases = new List<string>();
        for (var rounds = 0; rounds < 3; rounds++)
        {
            var length = Table.MatchBefore(wording, found.First, start, out var entry);
            if (length == 0 || !Holds(entry[2], size, measured) || IsOfAmount(wording, found.First - length, start))
                break;
            phrases.Add(entry[0]);
            found = found.With(entry[1]) with { First = found.First - length };
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

    private static bool Holds(string condition, decimal size, bool measured) =>
        condition switch
        {
            "measured" => measured || size >= 10,
            "percent" => measured,
            _ => true,
        };

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
