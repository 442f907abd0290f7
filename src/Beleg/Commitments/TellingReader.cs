using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Tagging;

namespace Beleg.Commitments;

/// <summary>Tells whether a clause can tell of a commitment, and what the clause over it makes of that.</summary>
internal sealed class TellingReader(Wording wording)
{
    private static readonly PhraseTable Accounts = PhraseTable.Read("account-openers.tsv", 1);

    private readonly Analysis analysis = wording.Analysis;

    /// <summary>What a clause may tell; null where it can tell of no commitment.</summary>
    public Telling? Read(Clause clause)
    {
        if (clause.Kind == ClauseKind.Verbless || analysis.IsHypothetical(clause) || IsPurpose(analysis, clause))
            return null;
        var isAccount = IsAccount(clause);
        if (clause.Kind == ClauseKind.Interrogative && !isAccount)
            return null;
        var governor = GovernorOf(clause, isAccount);
        var denial = governor is null ? null : Denials.Reason(analysis, governor);
        if (denial is null && governor is not null && (analysis.IsHypothetical(governor) || IsNegated(governor)))
            return null;
        // "Berichte, wonach …" tells of what others say, and only a denial makes it something.
        if (isAccount && denial is null)
            return null;
        var over = governor is null
            ? null
            : CommitmentVerb.Of(analysis, governor).FirstOrDefault(v => v.Use == CommitmentUse.Over);
        // An infinitive tells only of what the verb over it makes of it: "war es nötig, einen Vertrag zu schließen" nothing.
        if (clause.Kind == ClauseKind.Infinitive && over is null && denial is null)
            return null;
        return new Telling(clause, governor, over, denial, IsNegated(clause), Scope(clause, governor));
    }

    /// <summary>True for "um zu", "ohne zu": what for, or how, and nothing that a verb over it commits to.</summary>
    public static bool IsPurpose(Analysis analysis, Clause clause) => analysis.Words[clause.First].Tag == Stts.KOUI;

    private bool IsNegated(Clause clause) => analysis.IsNegated(clause) || Denials.HasAdverb(analysis, clause);

    // "wonach …", "nach denen …", "denen zufolge …" after a noun for what others say.
    private bool IsAccount(Clause clause) =>
        clause.Kind is ClauseKind.Interrogative or ClauseKind.Relative
        && Accounts.MatchAt(wording, clause.First, clause.End, out _) > 0;

    private Clause? GovernorOf(Clause clause, bool isAccount) =>
        clause.Parent < 0 ? Denier(clause)
        : isAccount || clause.Kind is ClauseKind.Infinitive or ClauseKind.Subordinate ? analysis.Clauses[clause.Parent]
        : null;

    // "Den Vorwurf, | die Bank habe einen Kredit gewährt, | wies er zurück": the tree hangs what it quotes on the denial.
    private Clause? Denier(Clause clause)
    {
        if (clause.Kind != ClauseKind.Main || !clause.Predicate.CanBeSubjunctive)
            return null;
        foreach (var verb in clause.Predicate.Verbs)
        {
            var head = analysis.Dependencies[verb].Head;
            if (head >= 0 && analysis.ClauseAt(head) is { } over && over != clause && Denials.Denies(analysis, over))
                return over;
        }

        return null;
    }

    // An infinitive that a dash cuts off leaves its objects with the clause before: they stand after its verb.
    private ImmutableArray<Phrase> Scope(Clause clause, Clause? governor)
    {
        var scope = ClausePhrases.Of(analysis, clause);
        if (clause.Kind != ClauseKind.Infinitive || governor is null || governor.Predicate.Verbs.Length == 0)
            return scope;
        var from = governor.Predicate.Verbs[^1];
        return [.. ClausePhrases.Of(analysis, governor).Where(p => p.First > from && p.First < clause.First), .. scope];
    }
}
