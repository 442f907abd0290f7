using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Chains;

/// <summary>
/// A clause that tells what an outlet has or wrote, though nothing is quoted from it: "dem Sender liegt ein Foto vor", "die
/// „Seewarte“, die über eine Zahlung geschrieben hatte".
/// </summary>
internal static class HavingClause
{
    private const string ToHave = "vorliegen";

    /// <summary>True for a clause that says to whom something is known: "der Zeitung lagen Rechnungen vor".</summary>
    public static bool IsHaving(Clause clause) => clause.Predicate.Lemma == ToHave;

    /// <summary>The outlet or agency; null for other clauses.</summary>
    public static WordRange? Outlet(Analysis analysis, Clause clause)
    {
        if (IsHaving(clause))
            return Haver(analysis, clause);
        if (clause.Kind != ClauseKind.Relative || !ReportingVerbs.Contain(clause.Predicate.Lemma))
            return null;
        var comma = clause.First - 1;
        return
            comma > 0
            && clause.Opener == clause.First
            && analysis.PhraseAt(comma - 1) is { } before
            && PressNames.Are(analysis, before.Words)
            ? before.Words
            : null;
    }

    private static WordRange? Haver(Analysis analysis, Clause clause)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (analysis.PhraseAt(i) is not { Preposition: < 0 } phrase || phrase.First != i)
                    continue;
                var words = PhraseExtent.Of(analysis, phrase, part.End);
                if ((phrase.Features & Features.Dat) != 0 && PressNames.Are(analysis, words))
                    return words;
            }
        }

        return null;
    }
}
