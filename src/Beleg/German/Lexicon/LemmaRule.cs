namespace Beleg.German.Lexicon;

/// <summary>
/// How a lemma is made from a surface: the first characters are kept as they are (the first part of a compound), the
/// rest is respelled, loses an inner "ge" or "zu" and its ending, and gets another ending. Nothing is allocated until
/// the lemma is asked for.
/// </summary>
/// <param name="Kept">How many characters of the surface stand before the part that the lexicon knows.</param>
/// <param name="Spelling">How that part was respelled.</param>
/// <param name="Stem">How many of its characters stand before the removed ones.</param>
/// <param name="Removed">How many characters are removed there.</param>
/// <param name="Cut">How many characters are cut off its end.</param>
/// <param name="Ending">What takes their place.</param>
public readonly record struct LemmaRule(int Kept, Spelling Spelling, int Stem, int Removed, int Cut, string Ending)
{
    /// <summary>The rule that leaves the surface as it is.</summary>
    public static LemmaRule Same { get; } = new(0, Spelling.AsWritten, 0, 0, 0, string.Empty);

    /// <summary>The lemma of a surface; the surface itself where the rule does not fit it.</summary>
    public string Apply(ReadOnlySpan<char> surface)
    {
        var known = surface.Length - Kept;
        var length = known - Removed - Cut;
        if (known < 0 || length < 0 || Stem + Removed > known - Cut)
            return surface.ToString();

        var lemma = new char[surface.Length - Removed - Cut + Ending.Length];
        surface[..Kept].CopyTo(lemma);
        var part = new char[known];
        Respelling.Write(surface[Kept..], Spelling, part);
        part.AsSpan(0, Stem).CopyTo(lemma.AsSpan(Kept));
        part.AsSpan(Stem + Removed, length - Stem).CopyTo(lemma.AsSpan(Kept + Stem));
        Ending.CopyTo(lemma.AsSpan(Kept + length));
        if (Kept > 0 && Kept < lemma.Length && surface[Kept - 1] != '-')
            lemma[Kept] = char.ToLowerInvariant(lemma[Kept]);
        return new string(lemma);
    }
}
