using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Tagging;
using Beleg.German.Times;
using Beleg.German.Tokens;
using Beleg.German.Words;

namespace Beleg.Propositions;

/// <summary>Reads the words that carry what is said: names, nouns, full verbs, adjectives. Words of time and units are none.</summary>
internal sealed class TermReader
{
    // Words that only measure, count, date or tell how exact a number is; lower case.
    private static readonly FrozenSet<string> Measuring = ReadMeasuring();

    private readonly Analysis analysis;
    private readonly WordFrequencies frequencies;
    private readonly ReportNames names;
    private readonly bool[] isTime;

    /// <summary>A reader for one report.</summary>
    public TermReader(
        Analysis analysis,
        WordFrequencies frequencies,
        ReportNames names,
        ImmutableArray<TimeExpression> times
    )
    {
        this.analysis = analysis;
        this.frequencies = frequencies;
        this.names = names;
        isTime = new bool[analysis.Words.Length];
        foreach (var time in times)
            isTime.AsSpan(time.First, time.End - time.First).Fill(true);
    }

    /// <summary>The terms of some words, each once, in order.</summary>
    public ImmutableArray<Term> Of(ImmutableArray<WordRange> words)
    {
        var found = ImmutableArray.CreateBuilder<Term>();
        foreach (var range in words)
        {
            for (var i = range.First; i < range.End; )
            {
                var name = names.At(i, out var end);
                if (name is not null && (end > i + 1 || !IsMeasuring(i, name)))
                    Add(found, name, TermKind.Name);
                if (end <= i + 1 && (name is null || end == i))
                    AddWord(found, i);
                i = Math.Max(i + 1, end);
            }
        }

        return found.ToImmutable();
    }

    private void AddWord(ImmutableArray<Term>.Builder found, int word)
    {
        if (isTime[word] || analysis.Words[word].Kind is not (TokenKind.Word or TokenKind.Number))
            return;
        switch (analysis.Words[word].Tag)
        {
            case Stts.NN or Stts.FM or Stts.TRUNC:
                AddNoun(found, word);
                break;
            case Stts.NE:
                if (!IsMeasuring(word, analysis.Words[word].Lemma))
                    Add(found, analysis.Words[word].Lemma, TermKind.Name);
                break;
            case Stts.ADJA or Stts.ADJD:
                if (names.In(word) is { } place)
                    Add(found, place, TermKind.Name);
                else if (!IsOrdinal(word) && !IsMeasuring(word, analysis.Words[word].Lemma))
                    Add(found, analysis.Words[word].Lemma, TermKind.Adjective);
                break;
            case Stts.VVFIN or Stts.VVIMP or Stts.VVINF or Stts.VVIZU or Stts.VVPP:
                Add(found, VerbAt(word), TermKind.Verb);
                break;
        }
    }

    private void AddNoun(ImmutableArray<Term>.Builder found, int word)
    {
        var lemma = analysis.Words[word].Lemma.TrimEnd('-');
        if (lemma.Length < 2 || IsMeasuring(word, lemma))
            return;
        if (names.In(word) is { } state)
        {
            Add(found, state, TermKind.Name);
        }
        else if (names.Before(lemma, out var hyphen) is { } name)
        {
            Add(found, name, TermKind.Name);
            Add(found, lemma[(hyphen + 1)..], TermKind.Noun);
        }
        else
        {
            Add(found, lemma, TermKind.Noun);
        }
    }

    // With its separated particle: "teilte … mit" is "mitteilen".
    private string VerbAt(int word)
    {
        var lemma = analysis.Words[word].Lemma;
        return
            analysis.ClauseAt(word)?.Predicate is { } predicate
            && predicate.Finite == word
            && predicate.Lemma.EndsWith(lemma, StringComparison.Ordinal)
            ? predicate.Lemma
            : lemma;
    }

    private bool IsMeasuring(int word, string lemma)
    {
        Span<char> lower = stackalloc char[Math.Min(lemma.Length, 64)];
        lemma.AsSpan(0, lower.Length).ToLowerInvariant(lower);
        var measuring = Measuring.GetAlternateLookup<ReadOnlySpan<char>>();
        if (measuring.Contains(lower))
            return true;
        var surface = analysis.Surface(word);
        lower = stackalloc char[Math.Min(surface.Length, 64)];
        surface[..lower.Length].ToLowerInvariant(lower);
        return measuring.Contains(lower);
    }

    private bool IsOrdinal(int word) => char.IsAsciiDigit(analysis.Surface(word)[0]);

    private void Add(ImmutableArray<Term>.Builder found, string word, TermKind kind)
    {
        foreach (var term in found)
        {
            if (term.Word == word && term.Kind == kind)
                return;
        }

        found.Add(new Term(word, kind, frequencies.WeightOf(word)));
    }

    private static FrozenSet<string> ReadMeasuring() =>
        WordList
            .Read("measures.tsv", 3)
            .Concat(WordList.Read("currencies.tsv", 3))
            .Concat(WordList.Read("number-multipliers.tsv", 4))
            .Concat(WordList.Read("approximators.tsv", 5))
            .Concat(WordList.Read("time-words.tsv", 3).Where(row => row[1] is not ("shift" or "told" or "lead")))
            .Select(row => row[0])
            .Concat(["uhr", "prozent"])
            .ToFrozenSet(StringComparer.Ordinal);
}
