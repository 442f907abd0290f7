using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German;

/// <summary>
/// Analyses German text: tokens, sentences, parts of speech, lemmas, inflection and names. Immutable; one instance
/// serves many threads. Time is linear in the text, and no text makes it fail.
/// </summary>
public sealed class GermanAnalyzer
{
    private readonly Tagger tagger;

    private GermanAnalyzer(Tagger tagger)
    {
        this.tagger = tagger;
    }

    /// <summary>Loads the models.</summary>
    /// <param name="folder">The folder that holds "lexicon.bin" and "tagger.bin": "models/de".</param>
    /// <exception cref="Faults.FaultException">A model is missing, damaged or of another version.</exception>
    public static GermanAnalyzer Load(string folder)
    {
        var lexicon = FormLexicon.Load(Path.Combine(folder, "lexicon.bin"));
        return new GermanAnalyzer(Tagger.Load(Path.Combine(folder, "tagger.bin"), lexicon));
    }

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
        var words = tagger.Tag(text, tokens, sentences);
        return new Analysis(text, words, sentences, NameFinder.Find(text, words, sentences), []);
    }
}
