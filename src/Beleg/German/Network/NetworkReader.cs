using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Vectors;
using Beleg.Models;

namespace Beleg.German.Network;

/// <summary>
/// Tells parts of speech, lemmas, inflection, trees and names of the words of a text: the lexicon says what a word can be,
/// and the network which of it fits here. Immutable; one instance serves many threads.
/// </summary>
internal sealed class NetworkReader
{
    // So many words go through the network side by side: enough to fetch each weight seldom, few enough to stay in cache.
    private const int BatchWords = 512;

    private readonly WordVectors vectors;
    private readonly NameLexicon names;
    private readonly ReadingFinder finder;
    private readonly RecurrentNetwork network;
    private readonly ScratchPool pool = new();

    public NetworkReader(FormLexicon lexicon, WordVectors vectors, NameLexicon names, RecurrentNetwork network)
    {
        this.names = names;
        this.vectors = vectors;
        this.network = network;
        finder = new ReadingFinder(lexicon);
    }

    /// <summary>Loads the models.</summary>
    /// <param name="folder">The folder that holds "lexicon.bin", "vectors.bin", "names.bin" and "network.bin".</param>
    /// <exception cref="Faults.FaultException">A model is missing, damaged or of another version.</exception>
    public static NetworkReader Load(string folder) =>
        new(
            FormLexicon.Load(Path.Combine(folder, "lexicon.bin")),
            WordVectors.Load(Path.Combine(folder, "vectors.bin")),
            NameLexicon.Load(Path.Combine(folder, "names.bin")),
            RecurrentNetwork.Load(Path.Combine(folder, "network.bin"))
        );

    /// <summary>Tells what each token is in its sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences, which together hold every token once.</param>
    public NetworkReading Read(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences) =>
        pool.Run(scratch => Read(text, tokens, sentences, scratch));

    private NetworkReading Read(
        string text,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        Scratch scratch
    )
    {
        var input = new InputWriter(finder, vectors, names, network, text, tokens);
        var output = new AnswerReader(network, text, tokens);
        var waiting = new List<Sentence>();
        var words = 0;
        foreach (var sentence in sentences)
        {
            waiting.Add(sentence);
            words += sentence.End - sentence.First;
            if (words < BatchWords)
                continue;
            Read(waiting, input, output, scratch);
            waiting.Clear();
            words = 0;
        }

        if (waiting.Count > 0)
            Read(waiting, input, output, scratch);
        return output.Complete();
    }

    private void Read(List<Sentence> sentences, InputWriter writer, AnswerReader reader, Scratch scratch)
    {
        var texts = sentences.OrderByDescending(s => s.End - s.First).Select(writer.Read).ToArray();
        var batch = new Batch([.. texts.Select(t => t.Tokens.Length + 1)]);
        var size = network.InputSize;
        var input = scratch.Input(batch.Rows * size);
        input.Clear();
        for (var s = 0; s < texts.Length; s++)
            writer.Write(texts[s], input.Slice(batch.StartOf(s) * size, batch.LengthOf(s) * size));
        var answers = network.Answer(batch, input, scratch);
        for (var s = 0; s < texts.Length; s++)
            reader.Take(texts[s], answers, batch.StartOf(s) + 1);
    }
}
