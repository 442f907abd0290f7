using Beleg.Faults;
using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.Lab.German.Data;

/// <summary>Sentences out of plain text, spread evenly over it.</summary>
internal static class PlainSentences
{
    private const int Shortest = 5;
    private const int Longest = 45;

    /// <summary>Takes sentences of a text that has a paragraph a line.</summary>
    /// <param name="path">The text, compressed by gzip.</param>
    /// <param name="oneIn">Of so many paragraphs one is taken.</param>
    /// <param name="most">How many sentences to take at most.</param>
    /// <exception cref="FaultException">The text is missing or malformed.</exception>
    public static List<string[]> Read(string path, int oneIn, int most)
    {
        var sentences = new List<string[]>();
        var number = 0;
        foreach (var paragraph in TextLines.Read(path))
        {
            if (number++ % oneIn == 0)
                Add(paragraph, sentences);
            if (sentences.Count >= most)
                break;
        }

        return sentences;
    }

    private static void Add(string paragraph, List<string[]> sentences)
    {
        var tokens = Tokenizer.Tokenize(paragraph);
        foreach (var sentence in SentenceSplitter.Split(paragraph, tokens))
        {
            if (sentence.End - sentence.First is >= Shortest and <= Longest)
                sentences.Add([.. tokens[sentence.First..sentence.End].Select(t => t.Span.Of(paragraph).ToString())]);
        }
    }
}
