namespace Beleg.Bench.Copies;

/// <summary>A report of the set, with the sentences it is made of.</summary>
/// <param name="Name">What it is called in the output.</param>
/// <param name="Text">Its text.</param>
/// <param name="Parts">The sentences of the corpus that it has, changed or not, with their words: the truth of the set.</param>
internal sealed record MadeReport(string Name, string Text, IReadOnlyDictionary<(int Report, int Sentence), int> Parts)
{
    /// <summary>The part of this report's words that stand in sentences which another has too, 0 to 1.</summary>
    public double ShareIn(MadeReport other)
    {
        var shared = Parts.Where(p => other.Parts.ContainsKey(p.Key)).Sum(p => p.Value);
        return shared == 0 ? 0 : (double)shared / Parts.Values.Sum();
    }
}
