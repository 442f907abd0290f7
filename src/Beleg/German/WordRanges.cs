using System.Collections.Immutable;

namespace Beleg.German;

/// <summary>Sets of words, as sorted runs that do not touch.</summary>
internal static class WordRanges
{
    /// <summary>The runs sorted, touching ones joined, empty ones dropped.</summary>
    public static ImmutableArray<WordRange> Join(IEnumerable<WordRange> ranges)
    {
        var joined = ImmutableArray.CreateBuilder<WordRange>();
        foreach (var range in ranges.Where(r => !r.IsEmpty).OrderBy(r => r.First))
        {
            if (joined.Count > 0 && range.First <= joined[^1].End)
                joined[^1] = new WordRange(joined[^1].First, Math.Max(joined[^1].End, range.End));
            else
                joined.Add(range);
        }

        return joined.ToImmutable();
    }

    /// <summary>Single words as runs.</summary>
    public static ImmutableArray<WordRange> Of(IEnumerable<int> words) =>
        Join(words.Select(w => new WordRange(w, w + 1)));

    /// <summary>What of <paramref name="all"/> does not lie in <paramref name="without"/>.</summary>
    public static ImmutableArray<WordRange> Subtract(ImmutableArray<WordRange> all, ImmutableArray<WordRange> without)
    {
        foreach (var cut in without)
        {
            all =
            [
                .. all.SelectMany(r =>
                        r.Overlaps(cut)
                            ? new[] { new WordRange(r.First, cut.First), new WordRange(cut.End, r.End) }
                            : [r]
                    )
                    .Where(r => !r.IsEmpty),
            ];
        }

        return all;
    }

    public static bool Contains(this ImmutableArray<WordRange> ranges, int word)
    {
        foreach (var range in ranges)
        {
            if (range.Contains(word))
                return true;
        }

        return false;
    }

    public static bool Overlaps(this ImmutableArray<WordRange> ranges, WordRange other)
    {
        foreach (var range in ranges)
        {
            if (range.Overlaps(other))
                return true;
        }

        return false;
    }

    public static int Count(this ImmutableArray<WordRange> ranges)
    {
        var count = 0;
        foreach (var range in ranges)
            count += range.Count;
        return count;
    }
}
