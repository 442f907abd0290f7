using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
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
    private static readonly NounList Nouns = NounList.Read("evidence-nouns.tsv");

    public static Passage? Of(SaidWords said)
    {
        foreach (var range in said.Frame)
        {
            if (In(said.Analysis, range) is { } found)
                return found;
        }

        if (said.ContentClause is not { } clause)
            return null;
        foreach (var part in clause.Parts)
        {
            if (In(said.Analysis, part) is { } found && HasDependent(said.Analysis, clause))
                return found;
        }

        return null;
    }

    private static Passage? In(Analysis analysis, WordRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            if (analysis.Words[i].Tag != Stts.NN || !Nouns.Contains(analysis.Words[i].Lemma))
                continue;
            if (analysis.PhraseAt(i) is { } phrase && phrase.Head == i && IsHeld(analysis, phrase))
                return Passage.Of(analysis.Text, analysis.SpanOf(PhraseExtent.Of(analysis, phrase, range.End)));
        }

        return null;
    }

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

    // Evidence is mentioned for something: a clause with "dass" follows.
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
