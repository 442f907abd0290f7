using Beleg.German;
using Beleg.German.Clauses;
using Beleg.Models;

namespace Beleg.Statements.Network;

/// <summary>
/// What the network is told of a word's place as seen from where a statement begins: how far, in which sentence, clause and
/// quotation, and what the rule that found the same statement took the word for.
/// </summary>
internal sealed class PlaceFeatures(Analysis analysis, RuleMarks marks)
{
    /// <summary>There are 2 to the power of this many rows.</summary>
    public const int SizeBits = 12;

    /// <summary>The row of a word of a corpus that annotates otherwise; off when reports are read.</summary>
    public const int OtherCorpus = 0;

    private const int MostAncestors = 8;

    /// <summary>Fills in the rows of all words of a window.</summary>
    /// <param name="window">The words.</param>
    /// <param name="anchor">Where the statement begins.</param>
    /// <param name="rows">Takes them.</param>
    public void Write(WordRange window, int anchor, FeatureRows rows)
    {
        var finding = marks.Near(anchor);
        var sentence = analysis.SentenceAt(anchor);
        var paragraph = analysis.Sentences[sentence].Paragraph;
        var clause = analysis.ClauseAt(anchor);
        var quotation = QuotationAround(window, anchor);
        for (var w = window.First; w < window.End; w++)
        {
            var other = analysis.SentenceAt(w);
            var near = (uint)(other - sentence + 8);
            Add(rows, Feature.Distance, Distance(w - anchor));
            Add(rows, Feature.Sentence, near);
            Add(rows, Feature.SentenceAndTag, (near << 8) | (uint)analysis.Words[w].Tag);
            Add(rows, Feature.Paragraph, (uint)Math.Sign(analysis.Sentences[other].Paragraph - paragraph) + 1);
            Add(rows, Feature.Clause, (uint)KinOf(clause, analysis.ClauseAt(w)));
            Add(rows, Feature.Quotation, Beside(w, quotation));
            AddFinding(rows, w, anchor, finding);
            rows.Complete();
        }
    }

    private static void AddFinding(FeatureRows rows, int w, int anchor, Finding? finding)
    {
        if (finding is null)
        {
            Add(rows, Feature.NoFinding, 0);
            return;
        }

        var rule = (uint)finding.Rule;
        var exact = finding.First == anchor ? 1u : 0;
        var parts =
            (finding.Content.Contains(w) ? 1u : 0)
            | (finding.Frame.Contains(w) ? 2u : 0)
            | (finding.Cue.Contains(w) ? 4u : 0)
            | (finding.Speaker.Contains(w) ? 8u : 0)
            | (finding.Addressee.Contains(w) ? 16u : 0);
        Add(rows, Feature.Parts, (parts << 1) | exact);
        Add(rows, Feature.PartsOfRule, (((rule << 5) | parts) << 1) | exact);
        if (w == finding.End - 1)
            Add(rows, Feature.ContentEnds, rule);
        if (w == finding.End)
            Add(rows, Feature.ContentEnded, rule);
    }

    // The outermost quotation that the statement begins in or with; empty for none.
    private WordRange QuotationAround(WordRange window, int anchor)
    {
        if (!analysis.IsQuoted(anchor))
            return default;
        var first = anchor;
        while (first > window.First && analysis.IsQuoted(first - 1))
            first--;
        for (; first <= anchor; first++)
        {
            if (analysis.QuotationAt(first) is { } quotation && quotation.End > anchor)
                return new WordRange(quotation.First, quotation.End);
        }

        return default;
    }

    private static uint Beside(int w, WordRange quotation) =>
        quotation.IsEmpty ? 0
        : w < quotation.First ? 1u
        : w == quotation.First ? 2u
        : w == quotation.End - 1 ? 3u
        : w == quotation.End ? 4u
        : w > quotation.End ? 5u
        : 6u;

    private Kin KinOf(Clause? own, Clause? other)
    {
        if (own is null || other is null)
            return Kin.None;
        if (own.Index == other.Index)
            return Kin.Same;
        if (own.Sentence != other.Sentence)
            return Kin.Elsewhere;
        if (own.Parent == other.Index)
            return Kin.Parent;
        if (other.Parent == own.Index)
            return Kin.Child;
        if (own.Parent >= 0 && own.Parent == other.Parent)
            return Kin.Sibling;
        return IsUnder(other, own) ? Kin.Descendant
            : IsUnder(own, other) ? Kin.Ancestor
            : Kin.Other;
    }

    private bool IsUnder(Clause clause, Clause above)
    {
        for (var steps = 0; steps < MostAncestors && clause.Parent >= 0; steps++)
        {
            clause = analysis.Clauses[clause.Parent];
            if (clause.Index == above.Index)
                return true;
        }

        return false;
    }

    // In steps that double, apart for before and after.
    private static uint Distance(int words) =>
        words == 0 ? 0 : ((uint)int.Log2(Math.Abs(words)) << 1 | (words < 0 ? 1u : 0)) + 1;

    private static void Add(FeatureRows rows, Feature kind, uint value) =>
        rows.Add(
            Math.Max(OtherCorpus + 1, (int)(Mix.With(Mix.With(0x9E3779B9u, (uint)kind), value) >> (32 - SizeBits)))
        );

    private enum Kin
    {
        None,
        Same,
        Parent,
        Child,
        Sibling,
        Descendant,
        Ancestor,
        Other,
        Elsewhere,
    }

    private enum Feature : uint
    {
        Distance,
        Sentence,
        SentenceAndTag,
        Paragraph,
        Clause,
        Quotation,
        NoFinding,
        Parts,
        PartsOfRule,
        ContentEnds,
        ContentEnded,
    }
}
