using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Trees;
using Beleg.Text;

namespace Beleg.Exchange;

/// <summary>An analysis as it is written out: with the words and sentences of the input, its spans in code points.</summary>
public sealed class AnalysedText
{
    private readonly PretokenizedText? given;
    private readonly CodePoints points;

    /// <summary>The analysis of a text.</summary>
    public AnalysedText(Analysis analysis)
        : this(analysis, null) { }

    /// <summary>The analysis of a text whose tokens were given: of its <see cref="PretokenizedText.Text"/>.</summary>
    public AnalysedText(Analysis analysis, PretokenizedText? given)
    {
        this.given = given;
        Analysis = analysis;
        Text = given?.Input ?? analysis.Text;
        points = new CodePoints(Text);
        Sentences = given?.Lines ?? [.. analysis.Sentences.Select(s => new WordRange(s.First, s.End))];
    }

    /// <summary>The analysis.</summary>
    public Analysis Analysis { get; }

    /// <summary>The text that spans count in, as it was given.</summary>
    public string Text { get; }

    /// <summary>The words of each sentence, in order.</summary>
    public ImmutableArray<WordRange> Sentences { get; }

    /// <summary>The form of a word, as it stands in the text; empty for an empty token that was given.</summary>
    public ReadOnlySpan<char> FormOf(int word) => PlaceOf(word).Of(Text);

    /// <summary>Where a word stands, in code points of <see cref="Text"/>.</summary>
    public Span SpanOf(int word) => points.FromUtf16(PlaceOf(word));

    /// <summary>Where some words stand, in code points of <see cref="Text"/>; the run must hold a word.</summary>
    public Span SpanOf(WordRange words) => points.FromUtf16(PlaceOf(words));

    /// <summary>The text of some words; the run must hold a word.</summary>
    public ReadOnlySpan<char> TextOf(WordRange words) => PlaceOf(words).Of(Text);

    /// <summary>True when white space parts a word from the next, or when it is the last.</summary>
    public bool IsSpaceAfter(int word)
    {
        if (word + 1 == Analysis.Words.Length)
            return true;
        foreach (var between in Text.AsSpan(PlaceOf(word).End..PlaceOf(word + 1).Start))
        {
            if (char.IsWhiteSpace(between))
                return true;
        }

        return false;
    }

    /// <summary>True where the words of a sentence are a heading.</summary>
    public bool IsHeading(WordRange sentence) => Analysis.Sentences[Analysis.SentenceAt(sentence.First)].IsHeading;

    /// <summary>What a word of a sentence hangs on; each sentence has one root.</summary>
    public Dependency DependencyOf(int word, WordRange sentence)
    {
        var dependency = Analysis.Dependencies[word];
        if (!dependency.IsRoot)
            return dependency;
        // A line too long for one tree was analysed in pieces: later ones hang on the first.
        for (var i = sentence.First; i < word; i++)
        {
            if (Analysis.Dependencies[i].IsRoot)
                return new Dependency(i, Relation.Parataxis);
        }

        return dependency;
    }

    /// <summary>What stands beside a name and tells who it is.</summary>
    public NameSetting SettingOf(Name name) =>
        NameSetting.Of(Analysis.Text, Analysis.Words, Analysis.Sentences[Analysis.SentenceAt(name.First)], name);

    private Span PlaceOf(int word) => Place(Analysis.Words[word].Span);

    private Span PlaceOf(WordRange words) => Place(Analysis.SpanOf(words));

    private Span Place(Span span) => given?.PlaceInInput(span) ?? span;
}
