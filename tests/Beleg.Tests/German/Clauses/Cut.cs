using Beleg.German;
using Beleg.German.Clauses;

namespace Beleg.Tests.German.Clauses;

/// <summary>A text and its clauses, to be asked for by a word of theirs.</summary>
internal sealed class Cut(string text)
{
    public Analysis Analysis { get; } = GermanModels.Analyzer.Analyze(text);

    /// <summary>The clause that the first such word belongs to.</summary>
    public Clause With(string word)
    {
        var index = Enumerable.Range(0, Analysis.Words.Length).First(i => Analysis.Surface(i).SequenceEqual(word));
        return Analysis.ClauseAt(index).ShouldNotBeNull();
    }

    /// <summary>The predicate of the clause that the word belongs to.</summary>
    public Predicate Predicate(string word) => With(word).Predicate;
}
