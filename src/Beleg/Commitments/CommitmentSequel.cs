using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Words;
using Beleg.Reasons;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>Ties later sentences to the commitment they go on to tell of: what secures it, what is in it.</summary>
internal sealed class CommitmentSequel(Wording wording, Parties parties, NounExtent extents)
{
    private static readonly ILookup<string, string[]> ContentVerbs = WordList
        .Read("commitment-contents.tsv", 3)
        .ToLookup(e => e[0], StringComparer.Ordinal);

    private static readonly ILookup<string, string[]> SecurityVerbs = WordList
        .Read("commitment-security.tsv", 2)
        .ToLookup(e => e[0], StringComparer.Ordinal);

    private static readonly PhraseTable Openers = PhraseTable.Read("additive-adverbs.tsv", 2);

    private readonly Analysis analysis = wording.Analysis;

    // The sentence that told a content last, and of what.
    private int contentSentence = -2;
    private CommitmentDraft? contentOf;

    /// <summary>Adds what a clause tells of an earlier commitment.</summary>
    /// <returns>True when the clause, with all that depends on it, belongs to that commitment.</returns>
    public bool Take(Clause clause, IReadOnlyList<CommitmentDraft> drafts)
    {
        if (drafts.Count == 0)
            return false;
        return Secures(clause, drafts) || Contains(clause, drafts) || GoesOn(clause, drafts);
    }

    private bool Secures(Clause clause, IReadOnlyList<CommitmentDraft> drafts)
    {
        foreach (var entry in SecurityVerbs[clause.Predicate.Lemma])
        {
            if (
                SubjectFinder.Of(analysis, clause, []) is not { } subject
                || Known(subject, clause.Sentence, drafts) is not { } draft
            )
                continue;
            foreach (var phrase in parties.Governed(clause, entry[1].Split('/')))
            {
                draft.SecuredBy ??= PassageOf(extents.WithAllAfter(phrase, EndOfRun(phrase, clause)));
                draft.Why(Field.SecuredBy, $"verb {clause.Predicate.Lemma} (commitment-security.tsv)");
                draft.LastSentence = clause.Sentence;
                return true;
            }
        }

        return false;
    }

    private bool Contains(Clause clause, IReadOnlyList<CommitmentDraft> drafts)
    {
        foreach (var entry in ContentVerbs[clause.Predicate.Lemma])
        {
            if (Whose(clause, entry, drafts) is not { } draft || ContentOf(clause, entry) is not { } content)
                continue;
            Add(draft, content, clause.Sentence, $"verb {clause.Predicate.Lemma} (commitment-contents.tsv)");
            return true;
        }

        return false;
    }

    private CommitmentDraft? Whose(Clause clause, string[] entry, IReadOnlyList<CommitmentDraft> drafts)
    {
        var adverbs = entry[2].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (adverbs.Length > 0 && clause.FirstWord(i => adverbs.Contains(wording[i], StringComparer.Ordinal)) >= 0)
            return Recent(clause.Sentence, drafts);
        if (entry[1].Length > 0)
        {
            return parties
                .Governed(clause, entry[1].Split('/'))
                .Select(p => Known(p, clause.Sentence, drafts))
                .FirstOrDefault(d => d is not null);
        }

        return SubjectFinder.Of(analysis, clause, []) is { } subject ? Known(subject, clause.Sentence, drafts) : null;
    }

    // A clause that depends on the verb; else the noun phrase that is subject or object beside the commitment.
    private Passage? ContentOf(Clause clause, string[] entry)
    {
        foreach (var child in analysis.ChildrenOf(clause))
        {
            if (child.Kind is ClauseKind.Subordinate or ClauseKind.Infinitive)
                return PassageOf(analysis.Whole(child));
        }

        var subject = entry[1].Length > 0 ? null : SubjectFinder.Of(analysis, clause, []);
        foreach (var phrase in analysis.PhrasesOf(clause))
        {
            if (
                phrase.Preposition >= 0
                || phrase == subject
                || analysis.Words[phrase.Head].Tag is not (Stts.NN or Stts.NE)
            )
                continue;
            if (CommitmentNouns.Find(analysis, phrase.Head) is null)
                return PassageOf(extents.WithAllAfter(phrase, EndOfRun(phrase, clause)));
        }

        return null;
    }

    // "Zudem sollen …", "Demnach sollen …", "Vorgesehen sind …".
    private bool GoesOn(Clause clause, IReadOnlyList<CommitmentDraft> drafts)
    {
        var sentence = analysis.Sentences[clause.Sentence];
        if (clause.Kind != ClauseKind.Main || clause.First > sentence.First + 1)
            return false;
        if (Openers.MatchAt(wording, clause.First, sentence.End, out var entry) == 0)
            return false;
        var draft = entry[1] == "list" ? Listed(clause.Sentence) : Recent(clause.Sentence, drafts);
        if (draft is null || draft.Kind == CommitmentKind.Deadline)
            return false;
        var tells =
            clause.Predicate.Modal is "sollen" or "müssen" or "dürfen" or "wollen"
            || entry[0] is "vorgesehen" or "geplant";
        if (!tells)
            return false;
        Add(
            draft,
            PassageOf(analysis.Trim(new WordRange(sentence.First, sentence.End))),
            clause.Sentence,
            $"goes on with {entry[0]} (additive-adverbs.tsv)"
        );
        return true;
    }

    private void Add(CommitmentDraft draft, Passage content, int sentence, string reason)
    {
        draft.Contents.Add(content);
        draft.Why(Field.Contents, reason);
        draft.LastSentence = sentence;
        contentSentence = sentence;
        contentOf = draft;
    }

    private CommitmentDraft? Listed(int sentence) => contentSentence == sentence - 1 ? contentOf : null;

    private static CommitmentDraft? Recent(int sentence, IReadOnlyList<CommitmentDraft> drafts) =>
        drafts.LastOrDefault(d => d.LastSentence == sentence - 1);

    // The commitment a phrase means: by its noun, by a noun of the same kind, or by a pronoun in the next sentence.
    private CommitmentDraft? Known(Phrase phrase, int sentence, IReadOnlyList<CommitmentDraft> drafts)
    {
        if (analysis.Words[phrase.Head].Tag is Stts.PPER or Stts.PDS)
            return Recent(sentence, drafts);
        // "einen Kredit, der durch Zinserträge besichert ist"
        if (analysis.Words[phrase.Head].Tag == Stts.PRELS)
            return drafts.LastOrDefault(d => d.LastSentence == sentence);
        if (CommitmentNouns.Find(analysis, phrase.Head) is not { } noun)
            return null;
        var isDefinite =
            analysis.Words[phrase.First].Tag is Stts.ART or Stts.PDAT
            && !wording[phrase.First].StartsWith("ein", StringComparison.Ordinal);
        return drafts.LastOrDefault(d => d.Noun == noun.Lemma)
            ?? (isDefinite ? drafts.LastOrDefault(d => d.Kind == noun.Kind) : null);
    }

    private static int EndOfRun(Phrase phrase, Clause clause)
    {
        foreach (var part in clause.Parts)
        {
            if (part.Contains(phrase.First))
                return part.End;
        }

        return phrase.End;
    }

    private Passage PassageOf(WordRange words) => Passage.Of(analysis.Text, analysis.SpanOf(words));
}
