using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Meaning.Chains;

/// <summary>
/// What a speaker says it rests on: a noun of evidence in the frame ("haben Beweise dafür"), or in the content where that
/// says that there is such evidence ("es liegen uns Beweise vor, dass …").
/// </summary>
internal static class EvidenceFinder
{
    private static readonly NounList Evidence = NounList.Read("evidence-nouns.tsv");
    private static readonly NounList Citing = NounList.Read("nouns-of-citing.tsv");

    private static readonly FrozenSet<string> Resting = WordList.ReadSet(
        "resting-participles.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The words that name it, with the reason; null where the statement names none.</summary>
    public static (Passage Passage, string Because)? Of(SaidWords said)
    {
        foreach (var range in said.Frame)
        {
            if (In(said.Analysis, range) is { } found)
                return (found, "in the frame (evidence-nouns.tsv)");
        }

        if (said.ContentClause is not { } clause)
            return null;
        foreach (var part in clause.Parts)
        {
            if (In(said.Analysis, part) is { } found && IsForSomething(said.Analysis, clause, part, found))
                return (found, "the content speaks of it (evidence-nouns.tsv)");
        }

        return null;
    }

    private static Passage? In(Analysis analysis, WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (analysis.Words[i].Tag != Stts.NN || analysis.PhraseAt(i) is not { } phrase || phrase.Head != i)
                continue;
            if (IsEvidence(analysis, phrase))
                return Passage.Of(analysis.Text, analysis.SpanOf(PhraseExtent.Of(analysis, phrase, range.End)));
        }

        return null;
    }

    // "unter Berufung auf", "unter Verweis auf".
    public static bool IsCited(Analysis analysis, Phrase phrase) =>
        phrase.Preposition > 0 && Citing.Contains(analysis.Words[phrase.Preposition - 1].Lemma);

    // "Satellitenbilder" back a statement, but nobody says anything in them.
    public static bool IsMereEvidence(Analysis analysis, int noun) =>
        Evidence.Contains(analysis.Words[noun].Lemma) && Nouns.Default.Find(analysis.Surface(noun)).IsEmpty;

    private static bool IsEvidence(Analysis analysis, Phrase phrase)
    {
        var listed = Evidence.Contains(analysis.Words[phrase.Head].Lemma);
        if (IsCited(analysis, phrase))
            return listed || IsDocument(analysis, phrase.Head);
        return IsRestedOn(analysis, phrase) || listed && IsHeld(analysis, phrase);
    }

    private static bool IsDocument(Analysis analysis, int noun)
    {
        foreach (var reading in Nouns.Default.Find(analysis.Surface(noun)))
        {
            if (reading.Sense.Kind is NounKind.Document)
                return true;
        }

        return false;
    }

    // "gestützt auf Fragebögen".
    private static bool IsRestedOn(Analysis analysis, Phrase phrase) =>
        phrase.Preposition > 0
        && analysis.Surface(phrase.Preposition) is "auf"
        && Resting.Contains(analysis.Surface(phrase.Preposition - 1).ToString());

    // "haben Beweise", "anhand von Bildern"; "in einem Video" tells where it was said.
    private static bool IsHeld(Analysis analysis, Phrase phrase) =>
        phrase.Preposition < 0
        || (
            Prepositions.Can(analysis, phrase.Preposition, PrepositionUse.Evidence)
            && (
                !Prepositions.Can(analysis, phrase.Preposition, PrepositionUse.Agent)
                || (
                    phrase.Preposition > 0
                    && Prepositions.Can(analysis, phrase.Preposition - 1, PrepositionUse.Evidence)
                )
            )
        );

    // Evidence is mentioned for something: "Beweise für …", "Belege dafür", or a clause with "dass" follows.
    private static bool IsForSomething(Analysis analysis, Clause clause, WordRange part, Passage found)
    {
        for (var i = part.First; i < part.End; i++)
        {
            if (analysis.Words[i].Span.Start < found.Spans[0].Start)
                continue;
            if (analysis.Surface(i) is "für" or "dafür" && i > part.First && analysis.Words[i - 1].Tag == Stts.NN)
                return !analysis.IsNegated(clause);
        }

        return HasDependent(analysis, clause);
    }

    private static bool HasDependent(Analysis analysis, Clause clause)
    {
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.Opener >= 0 && analysis.Words[child.Opener].Lemma == "dass")
                return true;
        }

        return false;
    }
}
