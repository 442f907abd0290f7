using Beleg.German.Lexicon;
using Beleg.German.Network;
using Beleg.German.Tagging;
using Beleg.German.Vectors;
using Beleg.Lab.German.Data;
using Beleg.Lab.Learning;

namespace Beleg.Lab.German.Network;

/// <summary>Turns sentences into examples, and numbers the answers that it meets in them.</summary>
internal sealed class ExampleMaker
{
    // So many known words are shown as if they were not known, as in a new text more are unknown than in these.
    private const float ShownUnknown = 0.05f;
    private readonly SentenceReader reader;
    private readonly WordVectors vectors;
    private readonly NameLexicon names;
    private readonly Chance chance = new(71);

    public ExampleMaker(FormLexicon lexicon, WordVectors vectors, NameLexicon names)
    {
        this.names = names;
        reader = new SentenceReader(new ReadingFinder(lexicon));
        this.vectors = vectors;
        Choices = [.. Enumerable.Range(0, AnswerLists.NameChoice + 1).Select(_ => new Labels())];
        for (var tag = 0; tag < NameTags.Count; tag++)
            Choices[AnswerLists.NameChoice].Learn(NameTags.Write((NameTag)tag));
    }

    /// <summary>The answers of each choice.</summary>
    public Labels[] Choices { get; }

    /// <summary>The relations.</summary>
    public Labels Relations { get; } = new();

    /// <summary>A sentence without answers.</summary>
    /// <param name="forms">Its tokens.</param>
    /// <param name="isOtherTreebank">True when it is annotated otherwise than GSD.</param>
    public Example WithoutAnswers(IEnumerable<string> forms, bool isOtherTreebank = false) =>
        Make(forms, isOtherTreebank).Example;

    /// <summary>A sentence of GSD.</summary>
    public Example OfGsd(IReadOnlyList<TreebankToken> sentence) => OfTree(sentence, pud: null);

    /// <summary>A sentence of PUD.</summary>
    /// <param name="sentence">Its tokens.</param>
    /// <param name="tags">What derives the tags that PUD does not have.</param>
    public Example OfPud(IReadOnlyList<TreebankToken> sentence, PudTags tags) => OfTree(sentence, tags);

    /// <summary>A sentence of which only the names are known.</summary>
    public Example OfNames(IReadOnlyList<NamedToken> sentence)
    {
        var example = WithoutAnswers(sentence.Select(t => t.Form));
        for (var i = 0; i < sentence.Count; i++)
            example.Choices[AnswerLists.NameChoice][i + 1] = (int)NameTags.Parse(sentence[i].Name);
        return example;
    }

    private Example OfTree(IReadOnlyList<TreebankToken> sentence, PudTags? pud)
    {
        var (example, readings) = Make(sentence.Select(t => t.Form), pud is not null);
        for (var i = 0; i < sentence.Count; i++)
        {
            var token = sentence[i];
            var row = i + 1;
            example.Choices[AnswerLists.UniversalChoice][row] = Choices[AnswerLists.UniversalChoice].Learn(token.Upos);
            var tag = pud is null ? SttsNames.Parse(token.Xpos) : pud.Derive(token, readings[i]);
            if (tag is { } known)
                example.Choices[AnswerLists.TagChoice][row] = Choices[AnswerLists.TagChoice].Learn(known.ToString());
            example.Heads[row] = token.Head + 1;
            example.Relations[row] = Relations.Learn(token.Relation);
            // A token that holds two words has the features of both, or of none.
            if (token.Xpos == "APPRART")
                continue;
            var parts = FeatureParts.Split(pud is null ? token.Features : PudFeatures.AsGsd(token, tag));
            for (var p = 0; p < parts.Length; p++)
            {
                var choice = AnswerLists.FirstFeatureChoice + p;
                example.Choices[choice][row] = Choices[choice].Learn(parts[p]);
            }
        }

        return example;
    }

    private (Example Example, WordReadings[] Readings) Make(IEnumerable<string> forms, bool isOtherTreebank)
    {
        var tokens = TreebankText.Tokens(forms);
        var readings = reader.Read(tokens);
        var rows = tokens.Count + 1;
        var features = new int[rows][];
        var input = new float[rows * vectors.Dimensions];
        features[0] = [WordFeatures.Root];
        var inNames = NameFeatures.Of([.. tokens.Select(t => t.Surface)], names);
        var opens = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (surface, kind) = tokens[i];
            var own = WordFeatures.Of(surface, readings[i], opens);
            features[i + 1] =
            [
                .. own,
                .. inNames[i],
                .. isOtherTreebank ? [WordFeatures.OtherTreebank] : Array.Empty<int>(),
            ];
            opens = SentenceReader.Opens(opens, kind);
            var vector = input.AsSpan((i + 1) * vectors.Dimensions, vectors.Dimensions);
            if (chance.Fraction() < ShownUnknown)
                vectors.WriteFromParts(surface, vector);
            else
                vectors.Write(surface, vector);
        }

        var example = new Example(
            features,
            input,
            [.. Choices.Select(_ => Unknown(rows))],
            Unknown(rows),
            Unknown(rows)
        );
        return (example, readings);
    }

    private static int[] Unknown(int rows)
    {
        var values = new int[rows];
        values.AsSpan().Fill(-1);
        return values;
    }
}
