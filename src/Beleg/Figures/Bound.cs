using Beleg.German.Phrases;

namespace Beleg.Figures;

/// <summary>Words after a number, or after its unit, that bound it: "oder mehr", "und älter", "unter null".</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Effect">What they do, as "bounds-after.tsv" has it.</param>
internal sealed record Bound(string Phrase, string Effect)
{
    private static readonly PhraseTable Table = PhraseTable.Read("bounds-after.tsv", 2);

    /// <summary>The bound that begins at a word.</summary>
    /// <returns>How many words it has; 0 where there is none.</returns>
    public static int MatchAt(Wording wording, int at, int end, out Bound? bound)
    {
        var length = Table.MatchAt(wording, at, end, out var entry);
        if (length > 0 && at + length < end && BelongsToNext(wording[at + length]))
            length = 0;
        bound = length == 0 ? null : new Bound(entry[0], entry[1]);
        return length;
    }

    // "zehn Tote und mehr | als 50 Verletzte", "20 Grad minus | 5 Grad".
    private static bool BelongsToNext(string next) => next == "als" || (next.Length > 0 && char.IsAsciiDigit(next[0]));
}
