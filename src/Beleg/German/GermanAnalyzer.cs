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
        var sentences = SentenceSplitter.Split(text, tokens);
        var words = tagger.Tag(text, tokens, sentences);
        return new Analysis(text, words, sentences, NameFinder.Find(text, words, sentences));
    }
}
