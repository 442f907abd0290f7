using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements;

namespace Beleg.Meaning.Modalities;

/// <summary>How sure the content is, as it is worded: by adverbs and particles, by modal verbs, by the kind of saying.</summary>
internal static class ModalityFinder
{
    private static readonly PhraseTable Words = PhraseTable.Read("words-of-modality.tsv", 3);

    /// <summary>The modality of a statement, with the reason.</summary>
    public static (Modality Modality, string Because) Of(SaidWords said, Act act, Position position)
    {
        if (ModalPredicates.Find(said) is { } predicate)
            return predicate;
        if (Marked(said) is { } marked)
            return marked;
        // The modal verb of a condition ("Sollte …") intends nothing.
        if (
            said.ContentClause is { } clause
            && ModalVerbs.Find(said.Analysis, clause, said.Attribution.Type == StatementType.FreeIndirect) is { } modal
            && (position != Position.Conditional || modal.Modality != Modality.Intended)
        )
            return modal;

        return act is Act.Announces or Act.Promises or Act.Demands
            ? (Modality.Intended, $"who {act.ToString().ToLowerInvariant()} speaks of what is to come")
            : (Modality.Certain, "no word makes it less");
    }

    private static (Modality Modality, string Because)? Marked(SaidWords said)
    {
        foreach (var range in said.Frame.Concat(said.Content))
        {
            for (var i = range.First; i < range.End; i++)
            {
                var length = Words.MatchAt(said.Wording, i, range.End, out var entry);
                if (length == 0 || IsNegated(said, i) || said.Analysis.ClauseAt(i) is not { } clause)
                    continue;
                if (IsOfStatement(said, clause) && !(entry[2] == "clause" && IsAbility(said, clause)))
                    return (Enum.Parse<Modality>(entry[1], ignoreCase: true), $"{entry[0]} (words-of-modality.tsv)");
            }
        }

        return null;
    }

    // "Es war ihr möglich, zu kommen" tells of what could be done, not of what may be so.
    private static bool IsAbility(SaidWords said, Clause clause) =>
        said.Analysis.ChildrenOf(clause).Any(c => c.Kind == ClauseKind.Infinitive);

    // Deeper inside the content it is about something else.
    private static bool IsOfStatement(SaidWords said, Clause clause) =>
        clause == said.ContentClause || clause == said.FrameClause;

    private static bool IsNegated(SaidWords said, int word) =>
        word > 0 && said.Analysis.Words[word - 1].Tag == Stts.PTKNEG;
}
