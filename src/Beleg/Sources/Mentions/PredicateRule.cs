using Beleg.German.Names;
using Beleg.German.Trees;

namespace Beleg.Sources.Mentions;

/// <summary>What somebody is said to be is a role of that person, and nobody else: "Hanna Moser ist Bürgermeisterin".</summary>
internal sealed class PredicateRule : IMentionRule
{
    public void Apply(MentionSheet sheet, Mention mention)
    {
        if (
            mention.Kind is not (MentionKind.Role or MentionKind.Unnamed or MentionKind.Group)
            || mention.Roles.Count == 0
        )
            return;
        if (mention.Definiteness is not (Definiteness.Bare or Definiteness.Indefinite))
            return;
        var sentence = sheet.SentenceOf(mention);
        var (copula, subject) = (false, -1);
        var governor = Governor(sheet, mention);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var (head, relation) = (sheet.Analysis.Dependencies[at].Head, sheet.Analysis.Dependencies[at].Relation);
            if (relation == Relation.Nsubj && (head == mention.Head || head == governor))
                subject = at;
            if (head != mention.Head)
                continue;
            copula |= relation == Relation.Cop;

            // "Ist nicht Bürgermeisterin", "ist keine Ärztin".
            if (relation is Relation.Advmod or Relation.Det && IsNegation(sheet, at))
                return;
        }

        if (
            !copula
            || subject < 0
            || sheet.HeadedAt(subject) is not { Kind: MentionKind.Name, Source: SourceKind.Person } name
        )
            return;
        name.Absorb(mention);
    }

    // "Wurde Ministerin", "bleibt Trainer": the verb, where it is a full one; -1 for others.
    private static int Governor(MentionSheet sheet, Mention mention)
    {
        var (head, relation) = (
            sheet.Analysis.Dependencies[mention.Head].Head,
            sheet.Analysis.Dependencies[mention.Head].Relation
        );
        return
            head >= 0
            && relation == Relation.Xcomp
            && sheet.Analysis.Words[head].Lemma is "werden" or "bleiben" or "sein"
            ? head
            : -1;
    }

    private static bool IsNegation(MentionSheet sheet, int word)
    {
        var morphology = sheet.Analysis.Words[word].Morphology;
        return morphology.Value("Polarity") == "Neg" || morphology.Value("PronType") == "Neg";
    }
}
