using System.Collections.Immutable;
using Beleg.German.Clauses;
using Beleg.German.Names;
using Beleg.German.Network;
using Beleg.German.Phrases;
using Beleg.German.Quotations;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Trees;
using Beleg.Text;

namespace Beleg.German;

/// <summary>A German text, analysed: its words, sentences, trees, names, noun phrases and clauses.</summary>
public sealed class Analysis
{
    private readonly int[] clauseOfWord;
    private readonly int[] phraseOfWord;
    private readonly int[] sentenceOfWord;
    private readonly int[] nameOfWord;
    private readonly int[] firstClauseOfSentence;
    private readonly bool[] quoted;
    private readonly ILookup<int, Clause> children;
    private readonly Dictionary<int, Quotation> opening;
    private readonly Dictionary<int, Quotation> closing;

    /// <summary>An analysis of tagged words; phrases and clauses are found here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">All tokens with their parts of speech, lemmas and inflection, in order.</param>
    /// <param name="sentences">The sentences and headings; together they hold every word once.</param>
    /// <param name="names">The names, in order, not overlapping.</param>
    /// <param name="dependencies">What each word hangs on.</param>
    /// <exception cref="ArgumentException">There is not one dependency a word.</exception>
    public Analysis(
        string text,
        ImmutableArray<Word> words,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Name> names,
        ImmutableArray<Dependency> dependencies
    )
    {
        if (dependencies.Length != words.Length)
            throw new ArgumentException("There must be one dependency a word.", nameof(dependencies));
        Text = text;
        Words = words;
        Sentences = sentences;
        Names = names;
        Dependencies = dependencies;
        var quotations = QuotationFinder.Find(text, [.. words.Select(w => new Token(w.Span, w.Kind))], sentences);
        Quotations = quotations.Items;
        UnpairedQuotes = quotations.Unpaired;
        opening = Quotations.ToDictionary(q => q.First);
        quoted = new bool[words.Length];
        foreach (var quotation in Quotations)
            quoted.AsSpan(quotation.First, quotation.End - quotation.First).Fill(true);
        closing = Quotations.ToDictionary(q => q.End - 1);
        Phrases = PhraseFinder.Find(words, sentences, names);
        Clauses = ClauseFinder.Find(text, words, sentences);
        children = Clauses.ToLookup(c => c.Parent);
        clauseOfWord = Index(words.Length, Clauses, c => c.Parts);
        phraseOfWord = Index(words.Length, Phrases, p => [p.Words]);
        nameOfWord = Index(words.Length, Names, n => [new WordRange(n.First, n.End)]);
        firstClauseOfSentence = FirstClauses(Clauses, sentences.Length);
        sentenceOfWord = Index(words.Length, Sentences, s => [new WordRange(s.First, s.End)]);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>All tokens with their parts of speech, lemmas and inflection, in order.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>The sentences and headings, in order; together they hold every word once.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The names of people, places and organisations, in order, not overlapping.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>What each word hangs on in the tree of its sentence; one a word, in order.</summary>
    public ImmutableArray<Dependency> Dependencies { get; }

    /// <summary>What the network made of each word; none for words that were tagged otherwise.</summary>
    internal WordStates States { get; init; } = WordStates.None;

    /// <summary>The quotations, in the order of their opening marks; they nest, but never cross.</summary>
    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>Indexes of the quotation marks that open or close nothing.</summary>
    public ImmutableArray<int> UnpairedQuotes { get; }

    /// <summary>The noun phrases, in order, not overlapping.</summary>
    public ImmutableArray<Phrase> Phrases { get; }

    /// <summary>The clauses, by sentence and by where they begin.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The surface of a word.</summary>
    public ReadOnlySpan<char> Surface(int word) => Words[word].Span.Of(Text);

    /// <summary>From the first character of the first word to the last of the last; the run must hold a word.</summary>
    public Span SpanOf(WordRange words) => new(Words[words.First].Span.Start, Words[words.End - 1].Span.End);

    /// <summary>The words that share a character with the span; an empty run where none does.</summary>
    public WordRange WordsIn(Span span)
    {
        var first = FirstEndingAfter(span.Start);
        var end = first;
        while (end < Words.Length && Words[end].Span.Start < span.End)
            end++;
        return new WordRange(first, end);
    }

    /// <summary>The clause a word belongs to; null for marks between clauses.</summary>
    public Clause? ClauseAt(int word) => clauseOfWord[word] is >= 0 and var c ? Clauses[c] : null;

    /// <summary>The noun phrase a word belongs to, or null.</summary>
    public Phrase? PhraseAt(int word) => phraseOfWord[word] is >= 0 and var p ? Phrases[p] : null;

    /// <summary>The name a word belongs to, or null.</summary>
    public Name? NameAt(int word) => nameOfWord[word] is >= 0 and var n ? Names[n] : null;

    /// <summary>The names that share a word with the range, in order.</summary>
    public IEnumerable<Name> NamesIn(WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (NameAt(i) is not { } name)
                continue;
            yield return name;
            i = name.End - 1;
        }
    }

    /// <summary>The clauses of a sentence, by where they begin.</summary>
    public ReadOnlySpan<Clause> ClausesOf(int sentence) =>
        Clauses.AsSpan()[firstClauseOfSentence[sentence]..firstClauseOfSentence[sentence + 1]];

    /// <summary>The quotation whose closing mark the word is, or null.</summary>
    public Quotation? QuotationEndingAt(int word) => closing.TryGetValue(word, out var quotation) ? quotation : null;

    /// <summary>The quotation that a word opens, or null.</summary>
    public Quotation? QuotationAt(int word) => opening.TryGetValue(word, out var quotation) ? quotation : null;

    /// <summary>True when the word stands between quotation marks.</summary>
    public bool IsQuoted(int word) => quoted[word];

    /// <summary>The index of the sentence a word belongs to.</summary>
    public int SentenceAt(int word) => sentenceOfWord[word];

    /// <summary>The clauses that depend directly on a clause, in order.</summary>
    public IEnumerable<Clause> ChildrenOf(Clause clause) => children[clause.Index];

    private int FirstEndingAfter(int position)
    {
        int low = 0,
            high = Words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Span.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    // For each sentence the index of its first clause; one more for the end.
    private static int[] FirstClauses(ImmutableArray<Clause> clauses, int sentences)
    {
        var first = new int[sentences + 1];
        foreach (var clause in clauses)
            first[clause.Sentence + 1]++;
        for (var s = 0; s < sentences; s++)
            first[s + 1] += first[s];
        return first;
    }

    private static int[] Index<T>(int words, ImmutableArray<T> items, Func<T, ImmutableArray<WordRange>> rangesOf)
    {
        var index = new int[words];
        Array.Fill(index, -1);
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var range in rangesOf(items[i]))
                index.AsSpan(range.First, range.Count).Fill(i);
        }

        return index;
    }
}
