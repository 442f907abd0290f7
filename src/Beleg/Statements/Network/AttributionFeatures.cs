using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.Models;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Network;

/// <summary>
/// What the network is told of each word on top of what the network of German made of it: what it is, in what clause and
/// quotation it stands, what the cue lexicon says, and what the rules took it for. Rows of a table, told by hash.
/// </summary>
internal sealed class AttributionFeatures
{
    /// <summary>There are 2 to the power of this many rows.</summary>
    public const int SizeBits = 14;

    /// <summary>The row of a word of a corpus that annotates otherwise than the one to be followed; off when reports are read.</summary>
    public const int OtherCorpus = 0;

    private readonly Analysis analysis;
    private readonly RuleMarks marks;
    private readonly CueUse[] usesOfClause;
    private readonly CueUse[] usesOfWord;
    private FeatureRows rows = new();

    public AttributionFeatures(Analysis analysis, RuleMarks marks)
    {
        this.analysis = analysis;
        this.marks = marks;
        usesOfClause = new CueUse[analysis.Clauses.Length];
        usesOfWord = new CueUse[analysis.Words.Length];
        foreach (var clause in analysis.Clauses)
        {
            if (clause.Predicate.Verbs.IsEmpty || CueMatcher.Match(analysis, clause) is not { } match)
                continue;
            usesOfClause[clause.Index] = match.Cue.Uses;
            foreach (var word in match.Words)
                usesOfWord[word] |= match.Cue.Uses;
        }
    }

    /// <summary>The rows of a stretch of words.</summary>
    public FeatureRows Of(WordRange stretch)
    {
        rows = new FeatureRows();
        for (var w = stretch.First; w < stretch.End; w++)
        {
            AddWord(w);
            AddHead(w);
            AddCue(w);
            AddKind(w);
            AddQuotation(w);
            AddClause(w);
            AddPosition(w);
            foreach (var mark in marks.Of(w))
                Add(Feature.Rule, (uint)mark);
            rows.Complete();
        }

        return rows;
    }

    private void AddWord(int w)
    {
        var word = analysis.Words[w];
        var relation = (uint)analysis.Dependencies[w].Relation;
        Add(Feature.Lemma, Mix.Small(word.Lemma));
        Add(Feature.Tag, (uint)word.Tag);
        Add(Feature.Relation, relation);
        Add(Feature.TagAndRelation, ((uint)word.Tag << 8) | relation);
        Add(Feature.Characters, (uint)word.Kind);
        if (word.Tag is not (Stts.NN or Stts.NE or Stts.ADJA or Stts.CARD or Stts.XY))
            Add(Feature.Surface, Mix.Small(Shortened(analysis.Surface(w))));
        if (word.Tag.IsFinite())
        {
            Add(Feature.Moods, (uint)(word.Features & Features.AnyMood));
            if (word.Morphology.Value("Mood") is { } mood)
                Add(Feature.Mood, Mix.Small(mood));
        }
    }

    private void AddHead(int w)
    {
        var head = analysis.Dependencies[w].Head;
        if (head < 0)
        {
            Add(Feature.Root, 0);
            return;
        }

        Add(Feature.HeadTag, ((uint)analysis.Words[head].Tag << 1) | (head > w ? 1u : 0));
        Add(Feature.HeadLemma, Mix.Small(analysis.Words[head].Lemma));
        Add(Feature.HeadCue, (uint)usesOfWord[head]);
    }

    private void AddCue(int w)
    {
        var word = analysis.Words[w];
        Add(Feature.CueOfClause, (uint)usesOfWord[w]);
        if (word.Tag == Stts.NN && CueLexicon.Instance.Noun(word.Lemma) is { } noun)
            Add(Feature.CueNoun, (uint)noun.Uses);
        if (word.Tag.IsVerb())
        {
            var uses = CueUse.None;
            foreach (var cue in CueLexicon.Instance.Verb(word.Lemma))
                uses |= cue.Uses;
            Add(Feature.CueVerb, (uint)uses);
        }
    }

    private void AddKind(int w)
    {
        if (analysis.NameAt(w) is { } name)
            Add(Feature.Name, ((uint)name.Kind << 2) | (name.First == w ? 1u : 0) | (name.End == w + 1 ? 2u : 0));
        if (analysis.Words[w].Tag != Stts.NN)
            return;
        foreach (var reading in Nouns.Default.Find(analysis.Surface(w)))
            Add(Feature.Noun, (uint)reading.Sense.Kind);
    }

    private void AddQuotation(int w)
    {
        if (!analysis.IsQuoted(w))
            return;
        Add(Feature.Quoted, 0);
        if (analysis.QuotationAt(w) is { } opening)
        {
            Add(Feature.Opens, Length(opening.End - opening.First));
            Add(Feature.OpensFinite, Regions.HasFinite(analysis, new WordRange(opening.First, opening.End)) ? 1u : 0);
        }

        if (analysis.QuotationEndingAt(w) is { } closing)
            Add(Feature.Closes, Length(closing.End - closing.First));
    }

    private void AddClause(int w)
    {
        if (analysis.ClauseAt(w) is not { } clause)
        {
            Add(Feature.NoClause, 0);
            return;
        }

        var edge = (clause.First == w ? 1u : 0) | (clause.End == w + 1 ? 2u : 0);
        var predicate = clause.Predicate;
        var mood =
            (predicate.IsSubjunctive1 ? 1u : 0)
            | (predicate.IsSubjunctive ? 2u : 0)
            | (predicate.CanBeSubjunctive ? 4u : 0)
            | (predicate.IsPassive ? 8u : 0)
            | (predicate.Finite >= 0 ? 16u : 0);
        Add(Feature.Clause, ((uint)clause.Kind << 2) | edge);
        Add(Feature.ClauseMood, (mood << 2) | edge);
        Add(Feature.ClauseCue, ((uint)usesOfClause[clause.Index] << 2) | edge);
        if (predicate.Modal is { } modal)
            Add(Feature.ClauseModal, Mix.Small(modal));
        if (clause.Opener >= 0)
            Add(Feature.ClauseOpener, Mix.Small(Shortened(analysis.Surface(clause.Opener))));
        if (clause.Parent >= 0)
            Add(Feature.ParentCue, (uint)usesOfClause[clause.Parent]);
    }

    private void AddPosition(int w)
    {
        var number = analysis.SentenceAt(w);
        var sentence = analysis.Sentences[number];
        var opensParagraph = number == 0 || analysis.Sentences[number - 1].Paragraph != sentence.Paragraph;
        Add(
            Feature.Position,
            (sentence.First == w ? 1u : 0)
                | (sentence.End == w + 1 ? 2u : 0)
                | (opensParagraph ? 4u : 0)
                | (sentence.IsHeading ? 8u : 0)
        );
    }

    // In steps that double.
    private static uint Length(int words) => (uint)int.Log2(Math.Max(1, words));

    // What tells is at the beginning, and a token may be a megabyte long.
    private static ReadOnlySpan<char> Shortened(ReadOnlySpan<char> surface) => surface[..Math.Min(surface.Length, 32)];

    private void Add(Feature kind, uint value) =>
        rows.Add(
            Math.Max(OtherCorpus + 1, (int)(Mix.With(Mix.With(0x2545F491u, (uint)kind), value) >> (32 - SizeBits)))
        );

    private enum Feature : uint
    {
        Lemma,
        Tag,
        Relation,
        TagAndRelation,
        Characters,
        Surface,
        Moods,
        Mood,
        Root,
        HeadTag,
        HeadLemma,
        HeadCue,
        CueOfClause,
        CueNoun,
        CueVerb,
        Name,
        Noun,
        Quoted,
        Opens,
        OpensFinite,
        Closes,
        NoClause,
        Clause,
        ClauseMood,
        ClauseCue,
        ClauseModal,
        ClauseOpener,
        ParentCue,
        Position,
        Rule,
    }
}
