using Beleg.German.Lexicon;
using Beleg.Lab.German;
using Beleg.Lab.German.Data;
using Beleg.Lab.Learning;
using Beleg.Propositions;

namespace Beleg.Lab.Propositions;

/// <summary>Makes the word frequencies that terms are weighted by: in how few texts a word stands.</summary>
public static class WordFrequencyTraining
{
    private const int LeastTexts = 4;
    private const int MostWords = 45_000;

    // The automaton labels characters with a byte; 0 is for those that no word has.
    private const int MostCharacters = byte.MaxValue;

    /// <summary>Makes "words.bin"; the same data give the same bytes.</summary>
    /// <param name="dataFolder">The folder with "text".</param>
    /// <param name="modelFolder">The folder with "lexicon.bin"; takes "words.bin".</param>
    /// <param name="log">Takes what was made, a line.</param>
    /// <exception cref="Faults.FaultException">Data or the lexicon are missing or damaged.</exception>
    public static void Run(string dataFolder, string modelFolder, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var counts = new LemmaCounts(FormLexicon.Load(Path.Combine(modelFolder, "lexicon.bin")));
        // A paragraph a line.
        foreach (var paragraph in TextLines.Read(Path.Combine(dataFolder, "text", "debates.txt.gz")))
            counts.Add(paragraph);
        Write(counts, LeastTexts, Path.Combine(modelFolder, "words.bin"), log);
    }

    internal static void Write(LemmaCounts counts, int leastTexts, string path, TextWriter log)
    {
        var kept = counts
            .Items.Where(w => w.Texts >= leastTexts)
            .OrderByDescending(w => w.Texts)
            .ThenBy(w => w.Lemma, StringComparer.Ordinal)
            .Take(MostWords)
            .OrderBy(w => w.Lemma, StringComparer.Ordinal)
            .ToList();
        var automaton = new AutomatonBuilder(CommonCharacters(kept.Select(w => w.Lemma)));
        var rarest = Math.Log2(Math.Max(2, counts.Texts));
        var weights = new List<byte>();
        foreach (var (lemma, texts) in kept.Where(w => automaton.CanSpell(w.Lemma)))
        {
            automaton.Add(lemma);
            var weight = rarest - Math.Log2(texts);
            weights.Add((byte)Math.Round(weight / rarest * WordFrequencies.RarestByte));
        }

        var model = new ModelWriter();
        var (states, edges) = automaton.AddTo(model);
        model
            .Add<float>([(float)(rarest / WordFrequencies.RarestByte)])
            .Add<byte>(weights.ToArray())
            .Save(path, WordFrequencies.Kind, WordFrequencies.Version);
        log.WriteLine($"words: {counts.Texts} texts, {weights.Count} words, {states} states, {edges} edges");
    }

    private static char[] CommonCharacters(IEnumerable<string> words) =>
        [
            .. words
                .SelectMany(w => w)
                .CountBy(c => c)
                .OrderByDescending(c => c.Value)
                .ThenBy(c => c.Key)
                .Take(MostCharacters)
                .Select(c => c.Key)
                .Order(),
        ];
}
