using System.Collections.Immutable;

namespace Beleg.Ledger.Copies;

/// <summary>
/// Fingerprints by which copies of a report are looked up: hashes of runs of words, of which winnowing keeps the least of
/// each window (Schleimer, Wilkerson &amp; Aiken 2003). Every run of at least <see cref="Guarantee"/> of the reporter's
/// own words that two reports share gives them a fingerprint in common; about one in four runs is kept. Quoted words,
/// credits, headings and notices are passed over. They stay the same from version to version, and so can be stored.
/// </summary>
public static class Fingerprints
{
    /// <summary>The number of words a fingerprint is made of. Unrelated reports share runs of five six times as often.</summary>
    public const int Shingle = 6;

    /// <summary>The number of runs of words next to each other of which at least one is kept.</summary>
    public const int Window = 7;

    /// <summary>A shared run of this many words is sure to give a shared fingerprint.</summary>
    public const int Guarantee = Shingle + Window - 1;

    /// <summary>The fingerprints of a text, each once, in ascending order; none for fewer words than one is made of.</summary>
    public static ImmutableArray<long> Of(string text) => Of(ReportWords.Of(text));

    /// <summary>The fingerprints of a report's words, each once, in ascending order.</summary>
    public static ImmutableArray<long> Of(ReportWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var own = new ulong[words.Own];
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (words.KindOf(i) == WordKind.Own)
                own[count++] = words.Hashes[i];
        }

        var kept = new SortedSet<long>();
        Winnow(Shingles.Of(own, Shingle), kept);
        return [.. kept];
    }

    // The least of a window, the last one of equals; a new least is looked for only when the old one has left.
    private static void Winnow(ReadOnlySpan<ulong> shingles, SortedSet<long> kept)
    {
        var least = -1;
        for (var end = Math.Min(Window, shingles.Length); end <= shingles.Length && end > 0; end++)
        {
            var start = Math.Max(0, end - Window);
            var before = least;
            if (least < start)
            {
                least = start;
                for (var i = start + 1; i < end; i++)
                    least = shingles[i] <= shingles[least] ? i : least;
            }
            else if (shingles[end - 1] <= shingles[least])
            {
                least = end - 1;
            }

            if (least != before)
                kept.Add((long)shingles[least]);
        }
    }
}
