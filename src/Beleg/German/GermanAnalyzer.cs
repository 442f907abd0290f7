using System.Collections.Immutable;
using Beleg.German.Names;
using Beleg.German.Network;
using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.German;

/// <summary>
/// Analyses German text: tokens, sentences, parts of speech, lemmas, inflection, trees and names. Immutable; one instance
/// serves many threads. Time is linear in the text, and no text makes it fail.
/// </summary>
public sealed class GermanAnalyzer
{
    private readonly NetworkReader reader;

    private GermanAnalyzer(NetworkReader reader)
    {
        this.reader = reader;
    }

    /// <summary>Loads the models.</summary>
    /// <param name="folder">The folder that holds "lexicon.bin", "vectors.bin", "names.bin" and "network.bin": "models/de".</param>
    /// <exception cref="Faults.FaultException">A model is missing, damaged or of another version.</exception>
    public static GermanAnalyzer Load(string folder) => new(NetworkReader.Load(folder));

    /// <summary>Analyses a text.</summary>
    public Analysis Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Tokenize(text);
        return Analyze(text, tokens, SentenceSplitter.Split(text, tokens));
    }

    /// <summary>Analyses a text that is cut into tokens and sentences already.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens in order; each holds a character, and none overlap.</param>
    /// <param name="sentences">Its sentences in order; together they hold every token once, and each holds one.</param>
    /// <exception cref="ArgumentException">Tokens or sentences are not so.</exception>
    public Analysis Analyze(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        Cut.Check(text, tokens, sentences);
        var (words, dependencies, tags, states) = reader.Read(text, tokens, sentences);
        return new Analysis(text, words, sentences, NameFinder.Find(text, words, sentences, tags), dependencies)
        {
            States = states,
        };
    }
}
