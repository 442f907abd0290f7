using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Chains;

/// <summary>
/// A clause of saying whose content is a word that points at what stands before: "Das sagte er dem Sender", "Dies meldet die
/// Agentur", "Über den Fall hatte zuerst der „Kurier“ berichtet".
/// </summary>
/// <param name="Outlet">The outlet or agency that reports, or to which it was said.</param>
/// <param name="Speaker">Who speaks to it; null where it reports by itself.</param>
/// <param name="TakesUpAll">
/// True where the clause says again what stands before; false where an outlet reported on the same affair.
/// </param>
internal sealed record PointingClause(WordRange Outlet, WordRange? Speaker, bool TakesUpAll)
{
    private const string Place = "im in auf bei beim gegenüber zu zum zur mit";

    /// <summary>Why the outlet is a link.</summary>
    public string Because =>
        Speaker is null ? "an outlet or agency that reports it, told afterwards" : "whom it was told, afterwards";

    /// <summary>Reads a clause; null for one that points at nothing, or tells of no outlet.</summary>
    public static PointingClause? Read(Analysis analysis, Clause clause)
    {
        if (clause.Kind != ClauseKind.Main || CueMatcher.Match(analysis, clause) is not { } match)
            return null;
        var isTakenUp = analysis.Words[clause.First].Tag == Stts.PDS && analysis.Words[clause.First].Span.Length > 2;
        if (!isTakenUp && !PointsAtAffair(analysis, clause) || Subject(analysis, clause, match) is not { } subject)
            return null;
        var extent = SpeakerFinder.Extent(analysis, clause, subject);
        if (IsItself(analysis, subject, extent))
            return new PointingClause(extent, null, isTakenUp);
        return isTakenUp && Addressed(analysis, clause, subject) is var (outlet, end)
            ? new PointingClause(outlet, new WordRange(subject.First, end), TakesUpAll: true)
            : null;
    }

    private static Phrase? Subject(Analysis analysis, Clause clause, CueMatch match)
    {
        if (clause.Predicate.IsPassive)
            return null;
        var pointing = analysis.Words[clause.First].Tag == Stts.PDS ? clause.First : -1;
        return SubjectFinder.Of(analysis, clause, match.Words.Add(pointing)) is { } subject && subject.Head != pointing
            ? subject
            : null;
    }

    // "darüber", "davon", "über den Fall", "über die Vorwürfe"
    private static bool PointsAtAffair(Analysis analysis, Clause clause)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                var surface = analysis.Surface(i);
                if (analysis.Words[i].Tag == Stts.PAV && (Is(surface, "darüber") || Is(surface, "davon")))
                    return !HasContent(analysis, clause);
                if (!Is(surface, "über") || analysis.PhraseAt(i + 1) is not { } phrase || phrase.Preposition != i)
                    continue;
                if (analysis.Words[phrase.First].Tag is Stts.ART or Stts.PDAT && !IsIndefinite(analysis, phrase.First))
                    return !HasContent(analysis, clause);
            }
        }

        return false;
    }

    // "hatte davon berichtet, dass …": it tells something of its own.
    private static bool HasContent(Analysis analysis, Clause clause) =>
        analysis.ChildrenOf(clause).Any(child => child.Kind is ClauseKind.Subordinate or ClauseKind.Interrogative);

    private static bool IsIndefinite(Analysis analysis, int article) => analysis.Words[article].Lemma == "ein";

    // The outlet is the subject itself, and not whom the subject belongs to: "der Chefredakteur der „Harzpost“".
    private static bool IsItself(Analysis analysis, Phrase subject, WordRange extent) =>
        PressNames.Are(analysis, subject.Words)
        || extent.End > subject.End && PressNames.AreNoun(analysis, subject.Head) && PressNames.Are(analysis, extent);

    private static (WordRange Outlet, int SpeakerEnd)? Addressed(Analysis analysis, Clause clause, Phrase subject)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (analysis.PhraseAt(i) is not { } phrase || phrase.First != i || phrase.Head == subject.Head)
                    continue;
                var words = PhraseExtent.Of(analysis, phrase, part.End);
                if (
                    !PressNames.Are(analysis, words)
                    || !MayBeToldTo(analysis, phrase)
                    || IsOwner(analysis, phrase, subject)
                )
                    continue;
                return (words, subject.End);
            }
        }

        return null;
    }

    private static bool MayBeToldTo(Analysis analysis, Phrase phrase) =>
        phrase.Preposition < 0
            ? (phrase.Features & Features.Dat) != 0
            : Place.Split(' ').Any(word => Is(analysis.Surface(phrase.Preposition), word));

    // "die Chefredakteurin der „Harzpost“" works for it; "die Bürgermeisterin der „Harzpost“" speaks to it.
    private static bool IsOwner(Analysis analysis, Phrase phrase, Phrase subject) =>
        phrase.Preposition < 0
        && phrase.First == subject.End
        && (phrase.Features & Features.Gen) != 0
        && MediaRoles.Are(analysis, subject.Head);

    private static bool Is(ReadOnlySpan<char> word, string other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
