using Beleg.German.Lexicon;
using Beleg.German.Tokens;

namespace Beleg.Lab.Propositions;

/// <summary>Counts, for each word, the texts that hold one of its forms.</summary>
internal sealed class LemmaCounts(FormLexicon lexicon)
{
    // Of texts in which a form stands that is likelier another word's, so many hold the word once.
    private const int OfUnlikely = 4;

    private readonly Dictionary<string, int[]> lemmasOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> lemmas = [];
    private readonly List<(int Likely, int LastLikely, int Unlikely, int LastUnlikely)> counts = [];

    /// <summary>How many texts were counted.</summary>
    public int Texts { get; private set; }

    /// <summary>The words with the number of texts, in the order in which they were met.</summary>
    public IEnumerable<(string Lemma, int Texts)> Items =>
        lemmas.Select((lemma, i) => (lemma, Math.Max(counts[i].Likely, counts[i].Unlikely / OfUnlikely)));

    /// <summary>Counts the words of a text, each once.</summary>
    public void Add(string text)
    {
        Texts++;
        var cache = lemmasOf.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind != TokenKind.Word || token.Span.Length > FormLexicon.LongestForm)
                continue;
            var surface = token.Span.Of(text);
            if (!cache.TryGetValue(surface, out var found))
                cache[surface] = found = LemmasOf(surface);
            for (var i = 0; i < found.Length; i++)
                Count(found[i], isLikely: i == 0);
        }
    }

    private void Count(int lemma, bool isLikely)
    {
        var (likely, lastLikely, unlikely, lastUnlikely) = counts[lemma];
        if (isLikely && lastLikely != Texts)
            counts[lemma] = (likely + 1, Texts, unlikely, lastUnlikely);
        else if (!isLikely && lastUnlikely != Texts)
            counts[lemma] = (likely, lastLikely, unlikely + 1, Texts);
    }

    // The likeliest comes first, as in the lexicon. What it does not know counts as written where it may be a name.
    private int[] LemmasOf(ReadOnlySpan<char> surface)
    {
        var found = new List<int>();
        foreach (var form in lexicon.Find(surface))
        {
            var number = NumberOf(form.LemmaOf(surface));
            if (!found.Contains(number))
                found.Add(number);
        }

        if (found.Count == 0 && char.IsUpper(surface[0]))
            found.Add(NumberOf(surface.ToString()));
        return [.. found];
    }

    private int NumberOf(string lemma)
    {
        if (numbers.TryGetValue(lemma, out var number))
            return number;
        number = lemmas.Count;
        numbers.Add(lemma, number);
        lemmas.Add(lemma);
        counts.Add(default);
        return number;
    }
}
