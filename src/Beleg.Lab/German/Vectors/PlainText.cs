using Beleg.German.Tokens;
using Beleg.German.Vectors;

namespace Beleg.Lab.German.Vectors;

/// <summary>A text as numbers: every different word once, and the runs of text in which they stand.</summary>
internal sealed class PlainText
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<int> counts = [];
    private readonly List<int> tokens = [];
    private readonly List<int> starts = [0];

    /// <summary>Every different word, digits taken alike.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>How often each word stands in the text.</summary>
    public IReadOnlyList<int> Counts => counts;

    /// <summary>The words of the text in order, by their numbers.</summary>
    public IReadOnlyList<int> Tokens => tokens;

    /// <summary>Where each run begins among the tokens; one more closes the last.</summary>
    public IReadOnlyList<int> Starts => starts;

    /// <summary>Adds a paragraph, cut by the tokenizer.</summary>
    public void AddParagraph(string paragraph)
    {
        foreach (var token in Tokenizer.Tokenize(paragraph))
            Add(paragraph.AsSpan(token.Span.Start, token.Span.Length));
        CloseRun();
    }

    /// <summary>Adds a sentence that is cut already.</summary>
    public void AddSentence(IEnumerable<string> forms)
    {
        foreach (var form in forms)
            Add(form);
        CloseRun();
    }

    private void CloseRun()
    {
        if (tokens.Count > starts[^1])
            starts.Add(tokens.Count);
    }

    private void Add(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty)
            return;
        // What counts of an endless word is its end, as in the library.
        if (form.Length > CharacterNgrams.LongestWord)
            form = form[^CharacterNgrams.LongestWord..];
        Span<char> alike = stackalloc char[form.Length];
        CharacterNgrams.WriteAlike(form, alike);
        var bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!bySpan.TryGetValue(alike, out var number))
        {
            number = words.Count;
            bySpan[alike] = number;
            words.Add(alike.ToString());
            counts.Add(0);
        }

        counts[number]++;
        tokens.Add(number);
    }
}
