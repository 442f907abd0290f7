using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Words;

namespace Beleg.Meaning.Modalities;

/// <summary>The modal verbs that say how sure something is: "dürfte", "könnte", "kann gewesen sein", "will", "scheint zu sein".</summary>
internal static class ModalVerbs
{
    private static readonly ILookup<string, (string Form, Modality Modality)> Verbs = WordList
        .Read("modal-verbs.tsv", 3)
        .ToLookup(e => e[0], e => (e[1], Enum.Parse<Modality>(e[2], ignoreCase: true)), StringComparer.Ordinal);

    /// <summary>The modality that the modal verb of a clause gives, with the reason; null where it has none.</summary>
    public static (Modality Modality, string Because)? Find(Analysis analysis, Clause clause)
    {
        if (LemmaIn(analysis, clause) is not { } lemma)
            return null;
        foreach (var (form, modality) in Verbs[lemma])
        {
            if (Fits(analysis, clause, form))
                return (modality, $"{lemma}, {form} form (modal-verbs.tsv)");
        }

        return null;
    }

    private static string? LemmaIn(Analysis analysis, Clause clause)
    {
        if (clause.Predicate.Modal is { } modal)
            return modal;
        var finite = clause.Predicate.Finite;
        return finite >= 0 ? analysis.Words[finite].Lemma : null;
    }

    private static bool Fits(Analysis analysis, Clause clause, string form) =>
        form switch
        {
            "perfect" => clause.Predicate.IsPerfect
                && clause.Predicate.Verbs.Any(v => analysis.Words[v].Tag == Stts.VAINF),
            "konjunktiv2" => (clause.Predicate.Features & Features.AnyMood) == Features.Subjunctive2,
            "zu" => clause.Predicate.Verbs.Any(v => analysis.Words[v].Tag is Stts.PTKZU or Stts.VVIZU),
            _ => true,
        };
}
