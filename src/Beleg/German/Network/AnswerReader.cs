using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;

namespace Beleg.German.Network;

/// <summary>Puts together, from what the network answers, what the words of one text are.</summary>
internal sealed class AnswerReader(RecurrentNetwork network, string text, ImmutableArray<Token> tokens)
{
    private readonly FeatureDecoder features = new(network.Lists);
    private readonly Word[] words = new Word[tokens.Length];
    private readonly Dependency[] dependencies = new Dependency[tokens.Length];
    private readonly NameTag[] names = new NameTag[tokens.Length];
    private readonly WordStates states = new(tokens.Length, network.StateSize);

    /// <summary>Takes the answers to a sentence.</summary>
    /// <param name="read">The sentence.</param>
    /// <param name="answers">The answers to the batch that it was in.</param>
    /// <param name="row">The row of its first word.</param>
    public void Take(SentenceText read, NetworkAnswers answers, int row)
    {
        var first = read.Sentence.First;
        var relations = TakeTree(first, read.Tokens.Length, answers, row);
        var tags = Tags(read, relations, answers, row);
        var forms = Inflection.FormsOf(read.Readings, tags);
        var inflected = Inflection.Resolve(read.Tokens, tags, forms);
        for (var i = 0; i < tags.Length; i++)
        {
            // A pronoun beside a verb rules out persons, and with them moods; a noun group is for the network to tell.
            var possible = tags[i].IsFinite() ? inflected[i].Forms : forms[i];
            states.Keep(first + i, answers.StatesOf(row + i));
            var morphology = features.Decode(answers, row + i, tags[i], possible);
            var token = tokens[first + i];
            words[first + i] = new Word(
                token.Span,
                token.Kind,
                tags[i],
                LemmaOf(token, read.Tokens[i].Surface, tags[i], inflected[i].Forms),
                inflected[i].Forms.Length > 0 ? inflected[i].Features : features.Chosen,
                network.UniversalAt(answers, row + i, tags[i]),
                morphology
            );
        }

        NameDecoder.Decode(answers, row, names.AsSpan(first, tags.Length));
    }

    /// <summary>All that was taken; nothing can be taken afterwards.</summary>
    public NetworkReading Complete() =>
        new(
            ImmutableCollectionsMarshal.AsImmutableArray(words),
            ImmutableCollectionsMarshal.AsImmutableArray(dependencies),
            ImmutableCollectionsMarshal.AsImmutableArray(names),
            states
        );

    private Relation[] TakeTree(int first, int count, NetworkAnswers answers, int row)
    {
        var relations = new Relation[count];
        for (var i = 0; i < count; i++)
        {
            relations[i] = network.RelationAt(answers, row + i);
            var head = answers.Heads[row + i];
            dependencies[first + i] = new Dependency(head <= 0 ? -1 : first + head - 1, relations[i]);
        }

        return relations;
    }

    private Stts[] Tags(SentenceText read, Relation[] relations, NetworkAnswers answers, int row)
    {
        var tags = new Stts[relations.Length];
        for (var i = 0; i < tags.Length; i++)
            tags[i] = network.TagAt(answers, row + i, read.Readings[i].Tags, wanted: default);
        var wanted = VerbComplex.Wanted(tags, answers.Heads.Slice(row, tags.Length), relations);
        for (var i = 0; i < tags.Length; i++)
        {
            if (!wanted[i].IsEmpty && !wanted[i].Contains(tags[i]))
                tags[i] = network.TagAt(answers, row + i, read.Readings[i].Tags, wanted[i]);
        }

        return tags;
    }

    // A mark stays as it is typed.
    private string LemmaOf(Token token, string surface, Stts tag, ReadOnlySpan<Form> forms) =>
        tag == Stts.Mark ? token.Span.Of(text).ToString() : features.Fitting(forms)?.LemmaOf(surface) ?? surface;
}
