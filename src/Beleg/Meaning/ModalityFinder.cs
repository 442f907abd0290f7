using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Meaning;

/// <summary>How sure the content is, as it is worded: by adverbs, by modal verbs, by the kind of saying.</summary>
internal static class ModalityFinder
{
    private static readonly FrozenDictionary<string, Modality> Adverbs = WordList
        .Read("adverbs-of-modality.tsv", 2)
        .ToFrozenDictionary(e => e[0], e => Enum.Parse<Modality>(e[1], true), StringComparer.OrdinalIgnoreCase);

    public static (Modality Modality, string? Because) Of(SaidWords said, Act act, Position position)
    {
        if (Marked(said) is { } marked)
            return marked;
        // The modal verb of a condition ("Sollte …") intends nothing.
        if (said.ContentClause is { } clause && position != Position.Conditional)
        {
            var modal = ModalOf(said.Analysis, clause);
            if (modal == "wollen" || (modal == "sollen" && !HasPastInfinitive(clause, said.Analysis)))
                return (Modality.Intended, $"intended: {modal}");
        }

        return act is Act.Announces or Act.Promises or Act.Demands
            ? (Modality.Intended, $"intended: who {act.ToString().ToLowerInvariant()} speaks of what is to come")
            : (Modality.Certain, null);
    }

    private static (Modality Modality, string Because)? Marked(SaidWords said)
    {
        var content = said.ContentClause;
        foreach (var range in said.Frame.Concat(said.Content))
        {
            for (var i = range.First; i < range.End; i++)
            {
                var surface = said.Analysis.Surface(i).ToString();
                if (!Adverbs.TryGetValue(surface, out var modality))
                    continue;
                // Deeper inside the content it is about something else.
                var clause = said.Analysis.ClauseAt(i);
                if (clause == content || clause == said.FrameClause)
                    return (modality, $"{modality.ToString().ToLowerInvariant()}: {surface}");
            }
        }

        return null;
    }

    private static string? ModalOf(Analysis analysis, Clause clause)
    {
        if (clause.Predicate.Modal is { } modal)
            return modal;
        var finite = clause.Predicate.Finite;
        return finite >= 0 && analysis.Words[finite].Tag == Stts.VMFIN ? analysis.Words[finite].Lemma : null;
    }

    private static bool HasPastInfinitive(Clause clause, Analysis analysis) =>
        clause.Predicate.IsPerfect && clause.Predicate.Verbs.Any(v => analysis.Words[v].Tag == Stts.VAINF);
}
