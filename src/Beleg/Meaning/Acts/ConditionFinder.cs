using System.Collections.Frozen;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.German.Words;

namespace Beleg.Meaning.Acts;

/// <summary>
/// Finds the condition a content stands under: "wenn …", "falls …", a phrase ("im Fall einer …"), or the verb first ("Sollte …,
/// würde …"). It counts only for the content's own clause, not for one deeper inside.
/// </summary>
internal static class ConditionFinder
{
    // True for those that tell a time as well.
    private static readonly FrozenDictionary<string, bool> Openers = WordList
        .Read("conditional-openers.tsv", 2)
        .ToFrozenDictionary(e => e[0], e => e[1] == "time", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Habitual = WordList.ReadSet(
        "habitual-adverbs.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Concessive = WordList.ReadSet("concessive-adverbs.tsv");

    private static readonly PhraseTable Phrases = PhraseTable.Read("conditional-phrases.tsv", 2);

    /// <summary>The words that open the condition, or null.</summary>
    public static string? Of(SaidWords said, Clause content)
    {
        foreach (var range in said.Content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (said.Analysis.ClauseAt(i) is not { } clause)
                    continue;
                // "…, es sei denn, …" is a main clause of its own.
                var governs = Governs(said, clause, content);
                if ((governs || clause.Parent < 0) && IsPhrase(said, i, range.End, clause, out var phrase))
                    return phrase;
                if (!governs)
                    continue;
                if (OpensCondition(said, i, clause))
                    return said.Analysis.Surface(i).ToString();
                if (i == clause.Predicate.Finite && IsVerbFirstCondition(said, clause))
                    return said.Analysis.Surface(i).ToString();
            }
        }

        return null;
    }

    private static bool OpensCondition(SaidWords said, int word, Clause clause) =>
        Openers.TryGetValue(said.Wording[word], out var alsoTime)
        && said.Analysis.Words[word].Tag is Stts.KOUS or Stts.VVPP or Stts.ADJD
        && !(alsoTime && IsHabitual(said, clause))
        && !(word > 0 && Concessive.Contains(said.Wording[word - 1]));

    private static bool IsPhrase(SaidWords said, int word, int end, Clause clause, out string phrase)
    {
        var fits =
            Phrases.MatchAt(said.Wording, word, end, out var entry) > 0
            && (entry[1] != "first" || word == FirstWord(said, clause));
        phrase = fits ? entry[0] : string.Empty;
        return fits;
    }

    // "Wenn ich abends nach Hause komme, …": what happens again and again is no condition, unless the Konjunktiv says so.
    private static bool IsHabitual(SaidWords said, Clause condition)
    {
        if (condition.Predicate.IsSubjunctive)
            return false;
        foreach (var clause in said.Analysis.ClausesOf(condition.Sentence))
        {
            if (HasHabit(said, clause))
                return true;
        }

        return false;
    }

    private static bool HasHabit(SaidWords said, Clause clause)
    {
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; i++)
            {
                if (WordRanges.Contains(said.Content, i) && Habitual.Contains(said.Analysis.Surface(i).ToString()))
                    return true;
            }
        }

        return false;
    }

    private static bool Governs(SaidWords said, Clause clause, Clause content) =>
        clause.Parent == content.Index
        || clause.Index == content.Index
        || (clause.Parent < 0 && clause.Index < content.Index)
        || (clause.Parent >= 0 && said.Analysis.Clauses[clause.Parent].Parent < 0);

    // "Sollten diese Truppen …, würde …": two clauses with the verb first, the former a Konjunktiv or "sollen".
    private static bool IsVerbFirstCondition(SaidWords said, Clause clause)
    {
        var finite = clause.Predicate.Finite;
        if (finite < 0 || finite != FirstWord(said, clause) || clause.Index + 1 >= said.Analysis.Clauses.Length)
            return false;
        var next = said.Analysis.Clauses[clause.Index + 1];
        if (
            next.Sentence != clause.Sentence
            || !WordRanges.Contains(said.Content, next.First)
            || next.Predicate.Finite < 0
        )
            return false;
        var verbFirst = FirstWord(said, next) == next.Predicate.Finite;
        var mood = clause.Predicate.Features & (Features.Subjunctive1 | Features.Subjunctive2);
        return verbFirst && (mood != 0 || said.Analysis.Words[finite].Lemma == "sollen");
    }

    private static int FirstWord(SaidWords said, Clause clause)
    {
        var first = clause.First;
        while (first < clause.End && said.Analysis.Words[first].Kind == TokenKind.Quote)
            first++;
        return first;
    }
}
