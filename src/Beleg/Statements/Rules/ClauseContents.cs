using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Words;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>
/// Finds the content of a clause with a cue: a clause that depends on it, the words before it, the clause after it, or the
/// sentence before where a demonstrative takes it up.
/// </summary>
internal static class ClauseContents
{
    private static readonly FrozenSet<string> NounsWithClause = WordList.ReadSet("nouns-with-clause.tsv");

    /// <summary>The reason given for content in a dependent clause.</summary>
    public const string Dependency = "the clause that depends on it";

    /// <summary>The contents, each with why it is one and how sure that is, from 0 to 1.</summary>
    public static IEnumerable<(ImmutableArray<WordRange> Content, string Because, double Confidence)> Of(
        Analysis analysis,
        Clause clause,
        CueMatch match
    )
    {
        if (Dependent(analysis, clause, match.Cue) is { Length: > 0 } dependent)
        {
            yield return (dependent, Dependency, 0.9);
            yield break;
        }

        if (Around(analysis, clause, match.Cue) is { Length: > 0 } around)
            yield return (around, "the words before it", 0.85);
        else if (Following(analysis, clause, match.Cue) is { Length: > 0 } following)
            yield return (following, "the clause after it", 0.85);
        else if (TakenUp(analysis, clause, match.Cue) is { Length: > 0 } before)
            yield return (before, "the sentence before, taken up", 0.75);
    }

    /// <summary>True for "…, erklärte er": a frame of its own, not content.</summary>
    public static bool IsInquit(Analysis analysis, Clause clause) =>
        clause.Predicate.Finite == clause.First
        && !clause.Predicate.IsSubjunctive
        && CueMatcher.Match(analysis, clause, CueUse.Clause | CueUse.Quotation) is not null;

    // "dass …", "ob …", "… zu …", before or after the frame.
    private static ImmutableArray<WordRange> Dependent(Analysis analysis, Clause clause, Cue cue)
    {
        var ranges = new List<WordRange>();
        if (HasNounWithClause(analysis, clause))
            return [];
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (!IsContent(analysis, child, cue))
                continue;
            var region = Regions.Trim(analysis, Regions.Of(analysis, child));
            // "dass …, und dass …" is one content.
            if (ranges.Count > 0 && region.First - ranges[^1].End <= 2)
                ranges[^1] = new WordRange(ranges[^1].First, Math.Max(region.End, ranges[^1].End));
            else if (ranges.Count == 0)
                ranges.Add(region);
        }

        return WordRanges.Join(ranges);
    }

    // "unter der Bedingung zustimmen, dass …": the clause tells what the condition is.
    private static bool HasNounWithClause(Analysis analysis, Clause clause) =>
        clause.FirstWord(w => analysis.Words[w].Tag == Stts.NN && NounsWithClause.Contains(analysis.Words[w].Lemma))
        >= 0;

    private static bool IsContent(Analysis analysis, Clause child, Cue cue) =>
        child.Kind switch
        {
            ClauseKind.Subordinate => cue.Can(CueUse.Clause) && analysis.Words[child.Opener].Lemma is "dass" or "daß",
            ClauseKind.Interrogative => cue.Can(CueUse.Clause),
            ClauseKind.Infinitive => cue.Can(CueUse.Infinitive) && child.Opener < 0,
            _ => false,
        };

    // "…, sagte X" and "…, sagte X, …": the verb stands first in its clause and the content before it.
    private static ImmutableArray<WordRange> Around(Analysis analysis, Clause clause, Cue cue)
    {
        var sentence = analysis.Sentences[clause.Sentence];
        if (
            clause.Kind != ClauseKind.Main
            || clause.Predicate.Finite != clause.First
            || clause.First <= sentence.First + 1
        )
            return [];
        if (
            HasFronted(analysis, clause)
            || clause.Predicate.IsSubjunctive
            || !cue.Can(CueUse.Clause | CueUse.Quotation)
        )
            return [];
        var before = analysis.Words[clause.First - 1];
        if (before.Kind is not (TokenKind.Comma or TokenKind.Quote or TokenKind.Dash or TokenKind.Stop))
            return [];
        var content = Regions.Trim(analysis, Before(analysis, clause, sentence.First));
        if (content.IsEmpty)
            return [];
        var rest = After(analysis, clause, sentence.End);
        return WordRanges.Join([content, rest]);
    }

    // The words before the frame: from the opening mark where they end in a quotation, which may have begun sentences ago.
    private static WordRange Before(Analysis analysis, Clause clause, int first)
    {
        var last = analysis.Words[clause.First - 1].Kind == TokenKind.Quote ? clause.First - 1 : clause.First - 2;
        if (analysis.QuotationEndingAt(last) is { Depth: 0 } quotation)
        {
            var alone = quotation.First <= first || !Regions.HasFinite(analysis, new WordRange(first, quotation.First));
            return new WordRange(alone ? quotation.First : first, clause.First);
        }

        for (var i = clause.First - 2; i > first; i--)
        {
            if (analysis.Words[i].Kind is TokenKind.Colon && analysis.Words[i + 1].Kind != TokenKind.Quote)
                return new WordRange(i + 1, clause.First);
        }

        return new WordRange(first, clause.First);
    }

    private static WordRange After(Analysis analysis, Clause clause, int end)
    {
        var at = Regions.Of(analysis, clause).End;
        if (at >= end - 1 || analysis.Words[at].Kind != TokenKind.Comma)
            return default;
        var next = analysis.ClauseAt(at + 1);
        return next is { Predicate.IsSubjunctive: true } || analysis.Words[at + 1].Kind == TokenKind.Quote
            ? Regions.Trim(analysis, new WordRange(at + 1, end))
            : default;
    }

    // "Die Straße ist gesperrt. Das teilte die Polizei mit.": the sentence before and the word that takes it up.
    private static ImmutableArray<WordRange> TakenUp(Analysis analysis, Clause clause, Cue cue)
    {
        if (
            clause.Sentence == 0
            || clause.Kind != ClauseKind.Main
            || !cue.Can(CueUse.Clause)
            || clause.Predicate.IsPassive
        )
            return [];
        var sentence = analysis.Sentences[clause.Sentence];
        var before = analysis.Sentences[clause.Sentence - 1];
        var demonstrative =
            clause.First == sentence.First
            && analysis.Words[clause.First].Tag == Stts.PDS
            // "Das sagt viel über die Stadt" is not what somebody says.
            && !HasAmount(analysis, clause)
            && clause.Predicate.Finite == clause.First + 1;
        if (!demonstrative || before.IsHeading || before.Paragraph != sentence.Paragraph)
            return [];
        return
        [
            Regions.Trim(analysis, new WordRange(before.First, before.End)),
            new WordRange(clause.First, clause.First + 1),
        ];
    }

    // "viel", "mehr", "wenig" right after the verb.
    private static bool HasAmount(Analysis analysis, Clause clause) =>
        clause.Predicate.Finite + 1 < analysis.Words.Length
        && analysis.Words[clause.Predicate.Finite + 1] is { Tag: Stts.ADV or Stts.PIS or Stts.PIAT } word
        && word.Morphology.Value("PronType") == "Ind";

    private static bool HasFronted(Analysis analysis, Clause clause)
    {
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.First < clause.First)
                return true;
        }

        return false;
    }

    // "sagte, es sei …, und man habe …": the main clause after the frame, and more as long as they are in the Konjunktiv.
    private static ImmutableArray<WordRange> Following(Analysis analysis, Clause clause, Cue cue)
    {
        var sentence = analysis.Sentences[clause.Sentence];
        var at = FrameEnd(analysis, clause);
        if (!cue.Can(CueUse.Clause) || at >= sentence.End - 1)
            return [];
        var mark = analysis.Words[at].Kind;
        if (mark is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Dash))
            return [];
        var end = at;
        for (var i = clause.Index + 1; i < analysis.Clauses.Length; i++)
        {
            var next = analysis.Clauses[i];
            if (next.Sentence != clause.Sentence)
                break;
            if (next.First <= at || next.Kind is not (ClauseKind.Main or ClauseKind.VerbFirst))
                continue;
            var coordinated = analysis.Words[next.First].Tag == Stts.KON;
            if (IsInquit(analysis, next) || IsMatrix(clause, next))
                break;
            if (!next.Predicate.IsSubjunctive && end == at && HasObject(analysis, clause))
                break;
            if (!next.Predicate.IsSubjunctive && (coordinated || next.Predicate.Finite < 0 || end != at))
                break;
            end = Math.Max(end, Regions.Of(analysis, next).End);
        }

        if (mark == TokenKind.Colon && end == at)
            end = sentence.End;
        return end == at ? [] : [Regions.Trim(analysis, new WordRange(at + 1, end))];
    }

    // "sagte zwei Millionen Euro zu, Norwegen will …": what is said is already there.
    private static bool HasObject(Analysis analysis, Clause clause)
    {
        var subject = SubjectFinder.Of(analysis, clause, []);
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (analysis.PhraseAt(i) is not { Preposition: < 0 } phrase || phrase.First != i || phrase == subject)
                    continue;
                if (analysis.Words[phrase.Head].Tag is Stts.NN or Stts.CARD && (phrase.Features & Features.Acc) != 0)
                    return true;
            }
        }

        return false;
    }

    // "Sofern der Rat zustimmt, werde die Klinik …": the clause that the one before depends on.
    private static bool IsMatrix(Clause clause, Clause next) =>
        clause.Kind == ClauseKind.Subordinate && next.Predicate.Finite == next.First;

    // Where the frame ends: after the relative clauses that belong to it.
    private static int FrameEnd(Analysis analysis, Clause clause)
    {
        var end = clause.End;
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.Kind == ClauseKind.Relative && child.First <= end + 1)
                end = Math.Max(end, Regions.Of(analysis, child).End);
        }

        return end;
    }
}
