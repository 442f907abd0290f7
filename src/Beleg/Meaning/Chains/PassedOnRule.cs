using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.Statements.Cues;

namespace Beleg.Meaning.Chains;

/// <summary>
/// Who passes on what another says: "aus dem die „Zeit“ zitiert", "das der dpa vorliegt", "sagte er laut der Agentur Irna",
/// "zitierte die Agentur den General".
/// </summary>
internal sealed class PassedOnRule : ILinkRule
{
    public string? Why(SaidWords said, Phrase phrase)
    {
        if (!PressNames.Are(said.Analysis, phrase.Words) || said.Analysis.ClauseAt(phrase.Head) is not { } clause)
            return null;
        if (clause.Kind == ClauseKind.Relative && clause != said.FrameClause)
            return "an outlet or agency that has it";
        if (HavingClause.IsHaving(clause) && phrase.Preposition < 0 && (phrase.Features & Features.Dat) != 0)
            return "an outlet or agency that has it";
        if (IsAccordingTo(said, phrase))
            return "according to an outlet or agency";
        return clause == said.FrameClause && IsCiting(said, clause) ? "an outlet or agency that quotes" : null;
    }

    // "laut der Agentur Irna" beside another cue; else it is the cue itself, and the agency the speaker.
    private static bool IsAccordingTo(SaidWords said, Phrase phrase) =>
        phrase.Preposition >= 0
        && Prepositions.Can(said.Analysis, phrase.Preposition, PrepositionUse.Cue)
        && !said.Cue.IsEmpty
        && said.Cue[0].First != phrase.Preposition;

    private static bool IsCiting(SaidWords said, Clause clause) =>
        !clause.Predicate.IsPassive && CueMatcher.Match(said.Analysis, clause)?.Cue.Can(CueUse.Citing) == true;
}
