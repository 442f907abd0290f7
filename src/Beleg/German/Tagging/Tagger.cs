using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.German.Tagging;

/// <summary>
/// Tells parts of speech, lemmas and inflection of the words of a text: the lexicon says what a word can be, and an
/// averaged perceptron, word by word from the left, which of it fits here. Immutable; one instance serves many threads.
/// </summary>
public sealed class Tagger
{
    private readonly FormLexicon lexicon;
    private readonly ReadingFinder finder;
    private readonly TaggerModel model;

    private Tagger(FormLexicon lexicon, TaggerModel model)
    {
        this.lexicon = lexicon;
        this.model = model;
        finder = new ReadingFinder(lexicon);
    }

    /// <summary>Loads the tagger.</summary>
    /// <param name="path">The file "tagger.bin".</param>
    /// <param name="lexicon">The lexicon it was trained with.</param>
    /// <exception cref="Faults.FaultException">The model is missing, damaged or of another version.</exception>
    public static Tagger Load(string path, FormLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new Tagger(lexicon, TaggerModel.Load(path));
    }

    /// <summary>Tells what each token is in its sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences, which together hold every token once.</param>
    public ImmutableArray<Word> Tag(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        var words = ImmutableArray.CreateBuilder<Word>(tokens.Length);
        var reader = new SentenceReader(finder, lexicon);
        foreach (var sentence in sentences)
        {
            var surfaces = new (string Surface, TokenKind Kind)[sentence.End - sentence.First];
            for (var i = 0; i < surfaces.Length; i++)
            {
                var token = tokens[sentence.First + i];
                surfaces[i] = (token.Span.Of(text).ToString(), token.Kind);
            }

            var (readings, cues) = reader.Read(surfaces);
            var tags = Decode(model, cues);
            var forms = Inflection.Resolve(surfaces, readings, tags);
            for (var i = 0; i < surfaces.Length; i++)
            {
                var token = tokens[sentence.First + i];
                var (lemma, features) = forms[i];
                words.Add(
                    new Word(
                        token.Span,
                        token.Kind,
                        tags[i],
                        lemma,
                        features,
                        UniversalTags.Of(tags[i]),
                        SingleValues.Of(features)
                    )
                );
            }
        }

        return words.ToImmutable();
    }

    internal static Stts[] Decode(TaggerModel model, SentenceCues cues)
    {
        var tags = new Stts[cues.Length];
        var clause = default(ClauseState);
        Span<uint> features = stackalloc uint[SentenceCues.Count];
        for (var i = 0; i < tags.Length; i++)
        {
            var candidates = cues.TagsAt(i);
            if (candidates.Count == 1)
            {
                tags[i] = candidates.First;
            }
            else
            {
                cues.Write(i, i > 0 ? tags[i - 1] : Stts.Stop, i > 1 ? tags[i - 2] : Stts.Stop, clause, features);
                tags[i] = model.Best(candidates, features);
            }

            clause.Add(tags[i], cues.WordAt(i));
        }

        return tags;
    }
}
