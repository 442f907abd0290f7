using Beleg.German;
using Beleg.German.Clauses;

namespace Beleg.Statements.Cues;

/// <summary>Tells whether the predicate of a clause signals saying.</summary>
internal static class CueMatcher
{
    /// <summary>The entry that fits the clause and asks for most words, whatever its use.</summary>
    public static CueMatch? Match(Analysis analysis, Clause clause) => Match(analysis, clause, (CueUse)~0);

    /// <summary>The entry that fits the clause and asks for most words, among those with one of the uses.</summary>
    public static CueMatch? Match(Analysis analysis, Clause clause, CueUse uses)
    {
        foreach (var cue in CueLexicon.Instance.Verb(clause.Predicate.Lemma))
        {
            // With some words a verb is no verb of saying: "bestritt ihr letztes Spiel".
            if (!cue.Can(uses) && cue.Uses != CueUse.None)
                continue;
            if (cue.Pattern.Match(analysis, clause) is { } words)
                return cue.Uses == CueUse.None ? null : new CueMatch(cue, words);
        }

        return null;
    }
}
