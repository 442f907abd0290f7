namespace Beleg.German.Lexicon;

/// <summary>Writes a surface in another case.</summary>
internal static class Respelling
{
    /// <summary>Writes <paramref name="surface"/> into <paramref name="target"/>, which is as long.</summary>
    public static void Write(ReadOnlySpan<char> surface, Spelling spelling, Span<char> target)
    {
        if (spelling is Spelling.AsWritten or Spelling.SmallFirst)
            surface.CopyTo(target);
        else
            surface.ToLowerInvariant(target);

        if (surface.IsEmpty)
            return;
        if (spelling == Spelling.SmallFirst)
            target[0] = char.ToLowerInvariant(surface[0]);
        else if (spelling == Spelling.Title)
            target[0] = char.ToUpperInvariant(surface[0]);
    }

    /// <summary>True when there are at least two letters and none is small.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> surface)
    {
        var capitals = 0;
        foreach (var c in surface)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                capitals++;
        }

        return capitals > 1;
    }
}
