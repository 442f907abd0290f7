namespace Beleg.German.Trees;

/// <summary>What a word hangs on in the tree of its sentence.</summary>
/// <param name="Head">Index of the word that it hangs on, among all words of the text; -1 for the root of a sentence.</param>
/// <param name="Relation">How it hangs there.</param>
public readonly record struct Dependency(int Head, Relation Relation)
{
    /// <summary>True for the word on which its sentence hangs.</summary>
    public bool IsRoot => Head < 0;
}
