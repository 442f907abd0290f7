using Beleg.German.Vectors;

namespace Beleg.Lab.German.Vectors;

/// <summary>Makes the word vectors from plain text, and shows what they hold.</summary>
public static class WordVectorTraining
{
    private const int LeastCount = 5;
    private const int MostWords = 120_000;
    private const int Passes = 5;

    /// <summary>Makes "vectors.bin"; the same data give the same bytes.</summary>
    /// <param name="dataFolder">The folder with "text", "morphology", "names" and "treebank".</param>
    /// <param name="targetPath">Where the model goes.</param>
    /// <param name="log">Takes what was made, a line each.</param>
    /// <exception cref="Faults.FaultException">Data are missing or malformed.</exception>
    public static void Run(string dataFolder, string targetPath, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        Run(RawSentences.Read(dataFolder), targetPath, LeastCount, Passes, log);
    }

    /// <summary>Shows the nearest words of some, and how often the nearest word has the same part of speech.</summary>
    /// <param name="dataFolder">The folder with "morphology", "names" and "treebank".</param>
    /// <param name="path">"vectors.bin".</param>
    /// <param name="log">Takes the figures, a line each.</param>
    /// <exception cref="Faults.FaultException">Data or the model are missing or malformed.</exception>
    public static void Score(string dataFolder, string path, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var vectors = WordVectors.Load(path);
        VectorScore.Write(dataFolder, vectors, log);
    }

    internal static void Run(PlainText text, string targetPath, int leastCount, int passes, TextWriter log)
    {
        var vocabulary = VectorVocabulary.Of(text, leastCount, MostWords, out var numbers);
        log.WriteLine(
            $"vectors: {text.Tokens.Count} tokens, {vocabulary.Words.Length} words, {vocabulary.Known} of them known"
        );
        log.Flush();
        int[] tokens = [.. text.Tokens.Select(t => numbers[t])];
        var vectors = SkipGram.Learn(vocabulary, tokens, text.Starts, passes, log);
        VectorFile.Save(targetPath, vocabulary, vectors);
    }
}
