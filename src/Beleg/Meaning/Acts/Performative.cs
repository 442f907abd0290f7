using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Meaning.Acts;

/// <summary>
/// Words that do what they say (Austin 1962): after a mere "sagte" a question asks, an imperative demands, and "ich fordere",
/// "wir bedauern" do what their verb tells.
/// </summary>
internal static class Performative
{
    /// <summary>The stance that quoted words take themselves; null where they only tell.</summary>
    public static Stance? Of(SaidWords said, Clause content)
    {
        if (said.Attribution.Type != StatementType.Direct)
            return null;
        if (IsQuestion(said, content))
            return Told(Act.Asks, Position.DoesNotKnow, "the content is a question");
        if (IsImperative(said, content))
            return Told(Act.Demands, Position.Affirms, "the content is an imperative");
        if (!IsInFirstPerson(said, content) || CueMatcher.Match(said.Analysis, content) is not { } match)
            return null;
        // "Wir sind besorgt", but not "wir haben" or "wir werden": an auxiliary says something only with the words beside it.
        if (said.Analysis.Words[content.Predicate.Finite].Tag != Stts.VVFIN && match.Cue.Pattern.With.IsEmpty)
            return null;
        var (act, position) = CueMeaning.Of(match.Cue.Signal);
        return act is Act.Asserts or Act.Declines
            ? null
            : Told(act, position, $"\"{said.Analysis.Surface(content.Predicate.Finite)}\" in the first person");
    }

    private static Stance Told(Act act, Position position, string because) => new(act, position, because, because);

    // All that is said is one question; a question among other sentences mostly asks nobody.
    private static bool IsQuestion(SaidWords said, Clause content)
    {
        var last = said.Content[^1].End - 1;
        while (last > said.Content[0].First && said.Analysis.Words[last].Kind == TokenKind.Quote)
            last--;
        return said.Analysis.Surface(last) is "?"
            && said.Analysis.SentenceAt(said.Content[0].First) == said.Analysis.SentenceAt(last)
            && content.Kind is ClauseKind.VerbFirst or ClauseKind.Interrogative or ClauseKind.Main;
    }

    private static bool IsImperative(SaidWords said, Clause content)
    {
        var finite = content.Predicate.Finite;
        if (finite < 0)
            return false;
        if (said.Analysis.Words[finite].Tag == Stts.VVIMP)
            return true;
        // "Bleiben Sie zu Hause!", "Lassen Sie uns …".
        return content.Kind == ClauseKind.VerbFirst
            && finite + 1 < said.Analysis.Words.Length
            && said.Analysis.Surface(finite + 1) is "Sie"
            && said.Analysis.Words[finite].Tag == Stts.VVFIN;
    }

    // "Ich fordere", "wir bedauern": now, and of oneself; "ich habe gefordert" tells of what was.
    private static bool IsInFirstPerson(SaidWords said, Clause content) =>
        content is { Kind: ClauseKind.Main, Predicate: { IsPerfect: false, Finite: >= 0 } }
        && said.Analysis.Words[content.Predicate.Finite].Tag is Stts.VVFIN or Stts.VAFIN
        && said.Analysis.Words[content.Predicate.Finite].Lemma != "werden"
        && (content.Predicate.Features & Features.Past) == Features.None
        && !said.Analysis.IsNegated(content)
        && SubjectFinder.Of(said.Analysis, content, []) is { } subject
        && said.Analysis.Words[subject.Head].Tag == Stts.PPER
        && (said.Analysis.Words[subject.Head].Features & Features.First) != Features.None;
}
