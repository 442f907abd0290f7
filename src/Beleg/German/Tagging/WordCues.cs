namespace Beleg.German.Tagging;

/// <summary>What the tagger looks at in one token, hashed once.</summary>
internal readonly struct WordCues
{
    private WordCues(ReadOnlySpan<char> surface, WordReadings readings, bool opens)
    {
        // Nothing that tells parts of speech lies further in, and a token may be a megabyte long.
        var cut = surface[..Math.Min(surface.Length, 64)];
        Word = Mix.Small(cut);
        Suffix2 = Mix.Small(cut[Math.Max(0, cut.Length - 2)..]);
        Suffix3 = Mix.Small(cut[Math.Max(0, cut.Length - 3)..]);
        Suffix4 = Mix.Small(cut[Math.Max(0, cut.Length - 4)..]);
        Suffix5 = Mix.Small(cut[Math.Max(0, cut.Length - 5)..]);
        Prefix3 = Mix.Small(cut[..Math.Min(3, cut.Length)]);
        Shape = ShapeOf(cut) | (readings.IsKnown ? 64u : 0) | (opens ? 128u : 0);
        Tags = readings.Tags;
    }

    public uint Word { get; }

    public uint Suffix2 { get; }

    public uint Suffix3 { get; }

    public uint Suffix4 { get; }

    public uint Suffix5 { get; }

    public uint Prefix3 { get; }

    /// <summary>Capitals, digits, hyphens; whether the word is known, and whether it opens a sentence.</summary>
    public uint Shape { get; }

    /// <summary>The parts of speech it can have.</summary>
    public TagSet Tags { get; }

    public static WordCues Of(ReadOnlySpan<char> surface, WordReadings readings, bool opens) =>
        new(surface, readings, opens);

    private static uint ShapeOf(ReadOnlySpan<char> surface)
    {
        var shape = 0u;
        for (var i = 0; i < surface.Length; i++)
        {
            var c = surface[i];
            if (char.IsUpper(c))
                shape |= i == 0 ? 1u : 2u;
            else if (char.IsLower(c))
                shape |= 4;
            else if (char.IsDigit(c))
                shape |= 8;
            else if (c == '-')
                shape |= 16;
            else
                shape |= 32;
        }

        return shape;
    }
}
