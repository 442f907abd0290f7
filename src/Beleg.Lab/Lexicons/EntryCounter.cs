using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Phrases;

namespace Beleg.Lab.Lexicons;

/// <summary>
/// Counts how often each entry of the word lists occurs in texts: all lists at once, in one pass over an analysed text. An entry is
/// found as the reader of its list finds it, without what else that asks for.
/// </summary>
internal sealed class EntryCounter(GermanAnalyzer analyzer)
{
    private readonly ImmutableArray<IEntryFinder> finders =
    [
        new ClauseEntries(),
        new PhraseEntries(),
        new NounEntries(),
        new NameEntries(),
    ];

    /// <summary>What was found so far.</summary>
    public EntryCounts Counts { get; } = new();

    /// <summary>Counts the entries of a text.</summary>
    /// <returns>How many words it has.</returns>
    public int Count(string text)
    {
        var wording = new Wording(analyzer.Analyze(text));
        foreach (var finder in finders)
            finder.Count(wording, Counts);
        return wording.Analysis.Words.Length;
    }
}
