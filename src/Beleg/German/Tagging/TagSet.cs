using System.Numerics;

namespace Beleg.German.Tagging;

/// <summary>A set of parts of speech.</summary>
internal readonly record struct TagSet(ulong Bits)
{
    public bool IsEmpty => Bits == 0;

    public int Count => BitOperations.PopCount(Bits);

    /// <summary>The first tag of a set that is not empty.</summary>
    public Stts First => (Stts)BitOperations.TrailingZeroCount(Bits);

    public static TagSet Of(params ReadOnlySpan<Stts> tags)
    {
        var bits = 0UL;
        foreach (var tag in tags)
            bits |= 1UL << (int)tag;
        return new TagSet(bits);
    }

    /// <summary>Reads tags parted by blanks.</summary>
    public static TagSet Parse(string tags)
    {
        var set = default(TagSet);
        foreach (var tag in tags.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            set = set.With(Enum.Parse<Stts>(tag));
        return set;
    }

    public bool Contains(Stts tag) => (Bits >> (int)tag & 1) != 0;

    public TagSet With(Stts tag) => new(Bits | 1UL << (int)tag);

    public static TagSet operator |(TagSet a, TagSet b) => new(a.Bits | b.Bits);

    public static TagSet operator &(TagSet a, TagSet b) => new(a.Bits & b.Bits);
}
