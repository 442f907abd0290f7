namespace Beleg.German;

/// <summary>A run of words of an analysed text, by their indexes.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
public readonly record struct WordRange(int First, int End)
{
    /// <summary>The number of words.</summary>
    public int Count => End - First;

    /// <summary>True when it holds no word.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>True when the word lies in the run.</summary>
    public bool Contains(int word) => word >= First && word < End;

    /// <summary>True when all words of the other run lie in this one.</summary>
    public bool Contains(WordRange other) => other.First >= First && other.End <= End;

    /// <summary>True when the two runs share a word.</summary>
    public bool Overlaps(WordRange other) => other.First < End && other.End > First;
}
