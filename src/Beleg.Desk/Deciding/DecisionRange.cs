using System.Globalization;
using Beleg.Ledger.Reviews;

namespace Beleg.Desk.Deciding;

/// <summary>Decisions that were made at once, as addresses and forms have them: "12", "12-14".</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Last">The number of the last.</param>
public readonly record struct DecisionRange(long First, long Last)
{
    // As many fields as a form has.
    private const int Most = 10;

    /// <summary>The numbers, the last first: as they are undone.</summary>
    public IEnumerable<long> Backwards
    {
        get
        {
            for (var number = Last; number >= First; number--)
                yield return number;
        }
    }

    /// <summary>The numbers of decisions that were made at once, in order.</summary>
    public static DecisionRange Of(IReadOnlyList<KeptDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return new DecisionRange(decisions[0].Number, decisions[^1].Number);
    }

    /// <summary>Reads a range; null where it is none.</summary>
    public static DecisionRange? Parse(string? words)
    {
        var parts = (words ?? "").Split('-');
        return
            parts.Length <= 2
            && Number(parts[0]) is { } first
            && Number(parts[^1]) is { } last
            && last >= first
            && last - first < Most
            ? new DecisionRange(first, last)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        First == Last
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    private static long? Number(string words) =>
        long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
