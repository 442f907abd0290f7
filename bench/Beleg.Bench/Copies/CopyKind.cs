namespace Beleg.Bench.Copies;

/// <summary>How copies are made.</summary>
/// <param name="Percent">How much of the copy's words is from its source.</param>
/// <param name="ChangedSentences">Of how many copied sentences one is changed.</param>
/// <param name="ChangedWords">Of how many words of such a sentence one is dropped, put in or replaced; 0 for one in all.</param>
internal readonly record struct CopyKind(int Percent, int ChangedSentences = 3, int ChangedWords = 0)
{
    /// <inheritdoc/>
    public override string ToString() =>
        ChangedWords == 0 ? $"{Percent} %" : $"{Percent} %, each {ChangedWords}th word";
}
