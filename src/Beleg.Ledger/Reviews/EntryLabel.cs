using System.Globalization;

namespace Beleg.Ledger.Reviews;

/// <summary>What people call an entry of the ledger: "r3", "r3/s4", "c7", "q2", "o5", "k3", "n4".</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number; of a saying that of its report.</param>
/// <param name="Saying">The id of a saying in its report: "s4", "t2"; null for all else.</param>
public readonly record struct EntryLabel(EntryKind Kind, long Number, string? Saying = null)
{
    /// <summary>Reads a label.</summary>
    /// <returns>False when the words are none.</returns>
    public static bool TryParse(string words, out EntryLabel label)
    {
        ArgumentNullException.ThrowIfNull(words);
        label = default;
        var slash = words.IndexOf('/', StringComparison.Ordinal);
        var head = slash < 0 ? words : words[..slash];
        if (
            head.Length < 2
            || !long.TryParse(head.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
            return false;
        if (slash >= 0)
        {
            var saying = words[(slash + 1)..];
            label = new EntryLabel(EntryKind.Saying, number, saying);
            return head[0] == 'r' && saying.Length > 1;
        }

        EntryKind? kind = head[0] switch
        {
            'r' => EntryKind.Report,
            'c' => EntryKind.Claim,
            'q' => EntryKind.Source,
            'o' => EntryKind.OpenPoint,
            'n' => EntryKind.Story,
            'k' => EntryKind.Commitment,
            _ => null,
        };
        label = new EntryLabel(kind ?? default, number);
        return kind is not null;
    }

    /// <summary>The label of an entry of a kind; null where the words are none of that kind.</summary>
    public static EntryLabel? Find(string? words, EntryKind kind) =>
        TryParse(words ?? "", out var label) && label.Kind == kind ? label : null;

    /// <inheritdoc/>
    public override string ToString() =>
        Kind switch
        {
            EntryKind.Report => $"r{Number}",
            EntryKind.Saying => $"r{Number}/{Saying}",
            EntryKind.Claim => $"c{Number}",
            EntryKind.Source => $"q{Number}",
            EntryKind.Story => $"n{Number}",
            EntryKind.OpenPoint => $"o{Number}",
            _ => $"k{Number}",
        };
}
