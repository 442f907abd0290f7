using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.Statements;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Acts;

/// <summary>Who says what he himself will do announces it: "er werde kommen", "wir wollen klagen"; "sie werde krank sein" does not.</summary>
internal static class OwnPlan
{
    /// <summary>The stance of an announcement where the content tells the speaker's own plan; null where it does not.</summary>
    public static Stance? Of(SaidWords said, Clause content)
    {
        var predicate = content.Predicate;
        if (predicate.IsPerfect || predicate.Finite < 0 || StativeVerbs.Contain(predicate.Lemma))
            return null;
        if (said.Analysis.IsNegated(content) || !IsPlan(said, predicate) || !IsOfSpeaker(said, content))
            return null;
        var because = $"\"{said.Analysis.Surface(predicate.Finite)}\" of the speaker's own doing";
        return new Stance(Act.Announces, Position.Affirms, because, because);
    }

    private static bool IsPlan(SaidWords said, Predicate predicate)
    {
        var isPast = (predicate.Features & Features.Past) != Features.None && !predicate.IsSubjunctive;
        return !isPast && (predicate.Modal == "wollen" || IsFuture(said, predicate));
    }

    // "werde erscheinen"; "werde gezwungen" is a passive and "werde krank" no plan.
    private static bool IsFuture(SaidWords said, Predicate predicate) =>
        predicate is { Modal: null, IsPassive: false }
        && said.Analysis.Words[predicate.Finite].Lemma == "werden"
        && (predicate.Features & Features.Subjunctive2) == Features.None
        && predicate.Verbs.Any(v => said.Analysis.Words[v].Tag == Stts.VVINF);

    // "Er werde Berufung einlegen, sagte der Anwalt": nobody was named yet whom the pronoun could take up.
    private static bool IsBeforeFrame(SaidWords said, Clause content) =>
        !said.Frame.IsEmpty && content.First < said.Frame[0].First;

    private static bool IsOfSpeaker(SaidWords said, Clause content)
    {
        if (SubjectFinder.Of(said.Analysis, content, []) is not { } subject)
            return false;
        var word = said.Analysis.Words[subject.Head];
        if (word.Tag != Stts.PPER)
            return false;
        return said.Attribution.Type == StatementType.Direct
            ? (word.Features & Features.First) != Features.None
            : said.IsSpeaker(said.Analysis.SpanOf(subject.Words)) ?? IsBeforeFrame(said, content);
    }
}
